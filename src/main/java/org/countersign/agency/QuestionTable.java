package org.countersign.agency;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The open questions as CSV, best first, one line for each item of evidence.
final class QuestionTable {
    private static final List<String> HEADING = List.of(
            "rank", "first", "second", "state", "first_spelling", "other_state", "second_spelling", "total", "evidence", "weight",
            "sentence");

    private QuestionTable() {}

    static String write(List<Question> questions) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            for (Evidence item : question.evidence()) {
                lines.add(List.of(
                        String.valueOf(i + 1), question.first().text(), question.second().text(), question.state(),
                        question.firstSpelling(),
                        question.otherState(), question.secondSpelling(), String.valueOf(question.total()), item.kind().name(),
                        String.valueOf(item.weight()), item.sentence()));
            }
        }
        return CsvText.write(HEADING, lines);
    }

    static List<Question> read(InputStream text) {
        Map<String, List<List<String>>> byRank = new LinkedHashMap<>();
        CsvText.read(text).forEach(line -> byRank.computeIfAbsent(line.getFirst(), unused -> new ArrayList<>()).add(line));
        return byRank.values().stream().map(QuestionTable::question).toList();
    }

    private static Question question(List<List<String>> lines) {
        List<String> line = lines.getFirst();
        List<Evidence> evidence = lines.stream()
                .map(item -> new Evidence(EvidenceKind.valueOf(item.get(8)), item.get(10), Integer.parseInt(item.get(9))))
                .toList();
        return new Question(
                new AgencyId(line.get(1)), new AgencyId(line.get(2)), line.get(3), line.get(4), line.get(5), line.get(6), evidence,
                Integer.parseInt(line.get(7)));
    }
}
