/// Where things are: states, counties, municipalities, townships and ZIP codes of the United States.
///
/// *Enters*: the tables under `data/places`, and names as people write them. *Leaves*: immutable values, found by their
/// census code or by name, and the nearest names where nothing fits.
///
/// It must not know agencies, agreements or the lists ICE publishes: it answers for any text about any place, and where
/// several places fit it returns all of them; choosing is the caller's business.
package org.countersign.place;
