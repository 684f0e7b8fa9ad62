package org.countersign.place;

import java.util.List;
import java.util.Optional;

/// Finds the counties of one state by what people write for them.
final class CountyNames {
    private final NameIndex<County> byFullName;
    private final NameIndex<County> byName;

    CountyNames(List<County> counties) {
        byFullName = new NameIndex<>(counties, county -> List.of(county.fullName()));
        byName = new NameIndex<>(counties, county -> List.of(county.name()));
    }

    /// The full name decides ("Fairfax city", "Carson City"); then the bare name, which may be a county and a city; then
    /// the name before or after a kind that the Census does not use for it ("Orleans County").
    List<County> find(String text) {
        String folded = PlaceName.fold(text);
        List<County> found = whole(folded);
        if (!found.isEmpty()) {
            return found;
        }
        Optional<CountyText> read = CountyText.read(folded);
        return read.isPresent() ? fitting(read.get()) : List.of();
    }

    List<NameIndex.Near<County>> nearest(String text, int count) {
        return byName.nearest(CountyText.nameIn(PlaceName.fold(text)), count);
    }

    private List<County> whole(String folded) {
        List<County> full = byFullName.find(folded);
        return full.isEmpty() ? byName.find(folded) : full;
    }

    /// "X City" cannot be a county that is no city: it is a town in some county. "X County" is the county where a city
    /// has the same name, and the city where there is nothing else.
    private List<County> fitting(CountyText text) {
        List<County> named = whole(text.name());
        List<County> sameSort = named.stream().filter(county -> county.independentCity() == text.city()).toList();
        return sameSort.isEmpty() && !text.city() ? named : sameSort;
    }
}
