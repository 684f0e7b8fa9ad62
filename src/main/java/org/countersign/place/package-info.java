/// Where things are: states, counties, municipalities, townships and ZIP codes of the United States, and how
/// counties and states look on a map.
///
/// *Enters*: the tables under `data/places`, and names as people write them. *Leaves*: immutable values, found by their
/// census code or by name, the nearest names where nothing fits, and outlines to draw.
///
/// It must not know agencies, agreements or the lists ICE publishes: it answers for any text about any place, and where
/// several places fit it returns all of them; choosing is the caller's business.
package org.countersign.place;
