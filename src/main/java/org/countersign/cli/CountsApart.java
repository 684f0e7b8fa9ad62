package org.countersign.cli;

import java.util.List;
import org.countersign.export.CountGroups;
import org.countersign.export.Table;
import org.countersign.register.Count;
import org.countersign.register.Unit;

/// The counts of a day taken apart by one dimension.
///
/// @param apart the figures
record CountsApart(CountGroups apart) {
    String text() {
        Count count = apart.count();
        if (count.edition().isEmpty()) {
            return CountText.nothing(count);
        }
        Unit[] units = apart.units().toArray(Unit[]::new);
        List<List<String>> rows =
                apart.groups().entrySet().stream()
                        .map(group -> CountText.line(apart.label(group.getKey()), group.getValue(), units)).toList();
        return Lines.paragraph(CountText.sentence(count), 0) + "\n"
                + TextTable.of(new Table(CountText.columns(apart.name(), units), rows)) + "\n"
                + Lines.paragraph(apart.remark(), 2)
                + CountText.definitions(units);
    }
}
