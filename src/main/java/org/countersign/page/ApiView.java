package org.countersign.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.export.Json;

/// The reference of the API. What stands in it is given by whoever answers requests, so that it cannot tell of anything else.
///
/// @param version the version of the keys
/// @param entries the addresses
/// @param problems the types of problems
/// @param calls requests that show how it goes
public record ApiView(String version, List<Entry> entries, List<Problem> problems, List<Call> calls) implements View {
    private static final ProseView PROSE = new ProseView("api");

    public ApiView {
        Objects.requireNonNull(version);
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
        calls = List.copyOf(calls);
    }

    /// A kind of address.
    ///
    /// @param id its name in the OpenAPI description
    /// @param pattern its path, parts to fill in in braces
    /// @param summary what is there, in English
    /// @param table whether it has CSV
    /// @param parameters what it heeds
    /// @param example an address of the kind
    public record Entry(String id, String pattern, String summary, boolean table, List<Asks> parameters, String example) {
        public Entry {
            parameters = List.copyOf(parameters);
        }

        /// The example's twin.
        ///
        /// @param ending of its path, with the dot
        public String example(String ending) {
            int query = example.indexOf('?');
            String path = query < 0 ? example : example.substring(0, query);
            return (path.equals("/") ? "/home" : path) + ending + (query < 0 ? "" : example.substring(query));
        }

        /// What is there, in the page's language; in English where the catalogue lacks it.
        public String summary(Words words) {
            return words.find("reference.route." + id).orElse(summary);
        }
    }

    /// A parameter of an address.
    ///
    /// @param name its name
    /// @param meaning what it asks, in English
    /// @param allowed what it may hold, in English
    /// @param example a value that works
    public record Asks(String name, String meaning, String allowed, String example) {
        /// What it asks, in the page's language.
        public String meaning(String entry, Words words) {
            return translated("meaning", entry, words).orElse(meaning);
        }

        /// What it may hold, in the page's language.
        public String allowed(String entry, Words words) {
            return translated("allowed", entry, words).orElse(allowed);
        }

        private Optional<String> translated(String what, String entry, Words words) {
            return words.find("reference." + entry + "." + name + "." + what)
                    .or(() -> words.find("reference.parameter." + name + "." + what));
        }
    }

    /// A type of problem.
    ///
    /// @param id its name, which is the place on the page that its address leads to
    /// @param status the HTTP status; empty where it comes with several
    /// @param title what it is, in English
    public record Problem(String id, Optional<Integer> status, String title) {}

    /// A request and what is answered.
    ///
    /// @param id its name in the catalogue
    /// @param method the method
    /// @param address path and query
    /// @param headers headers to send, as `Name: value`
    /// @param status the answer's status
    /// @param mediaType the answer's media type; empty where it has no body
    public record Call(String id, String method, String address, List<String> headers, int status, String mediaType) {
        public Call {
            headers = List.copyOf(headers);
        }

        /// The command that sends it.
        ///
        /// @param origin scheme and host of the site
        public String command(String origin) {
            StringBuilder command = new StringBuilder("curl ").append(method.equals("HEAD") ? "-I" : "-i");
            headers.forEach(header -> command.append(" -H '").append(header).append('\''));
            return command.append(" '").append(origin).append(address).append('\'').toString();
        }
    }

    /// A parameter with the addresses that heed it in one sense.
    ///
    /// @param meaning what it asks there
    /// @param allowed what it may hold there
    /// @param at the patterns
    public record Sense(String name, String meaning, String allowed, String example, List<String> at) {}

    /// Every parameter in each of its senses.
    public List<Sense> senses(Words words) {
        Map<Asks, List<String>> patterns = new LinkedHashMap<>();
        Map<Asks, String> first = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (Asks asks : entry.parameters()) {
                patterns.computeIfAbsent(asks, same -> new java.util.ArrayList<>()).add(entry.pattern());
                first.putIfAbsent(asks, entry.id());
            }
        }
        return patterns.entrySet().stream().map(sense -> {
            String entry = Objects.requireNonNull(first.get(sense.getKey()));
            return new Sense(sense.getKey().name(), sense.getKey().meaning(entry, words), sense.getKey().allowed(entry, words),
                    sense.getKey().example(), sense.getValue());
        }).toList();
    }

    /// What is to be known, in sections.
    public List<ProseView.Section> sections(Words words) {
        return PROSE.sections(words);
    }

    /// The site's scheme and host, or those that it has on this machine.
    public String origin(Frame frame) {
        return frame.origin().orElse("http://localhost:2870");
    }

    @Override
    public String template() {
        return "api.jte";
    }

    @Override
    public String path() {
        return "/api";
    }

    @Override
    public boolean dated() {
        return false;
    }

    @Override
    public Title title(Words words) {
        return new Title(words.say("api.title"), words.say("api.sentence"));
    }

    @Override
    public Object tree() {
        return Json.object(
                "sentence", title(Words.of(Language.ENGLISH)).sentence(),
                "openapi", "/openapi.json",
                "schemaVersion", version,
                "deprecated", List.of(),
                "sections", PROSE.trees(),
                "addresses", entries.stream().map(ApiView::tree).toList(),
                "problems", problems.stream()
                        .map(problem -> Json.object("type", "/api#" + problem.id(), "status", problem.status(), "title", problem.title()))
                        .toList(),
                "examples", calls.stream().map(call -> Json.object("method", call.method(), "address", call.address(), "headers",
                        call.headers(), "status", call.status(), "mediaType", call.mediaType())).toList());
    }

    private static Map<String, Object> tree(Entry entry) {
        return Json.object("address", entry.pattern(), "summary", entry.summary(), "csv", entry.table(), "example", entry.example(),
                "parameters", entry.parameters().stream().map(asks -> Json.object("name", asks.name(), "meaning", asks.meaning(), "allowed",
                        asks.allowed(), "example", asks.example())).toList());
    }
}
