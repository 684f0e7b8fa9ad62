/// Drawings of rectangles, outlines, lines and letters, written as SVG or painted as PNG.
///
/// *Enters*: a [org.countersign.picture.Picture] made of marks. *Leaves*: the bytes of a file, the same on any machine.
///
/// It must not know what is drawn, nor any font that the machine has: its letters are its own.
package org.countersign.picture;
