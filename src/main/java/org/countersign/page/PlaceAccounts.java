package org.countersign.page;

import java.util.List;
import java.util.stream.Stream;
import org.countersign.law.Accounts;
import org.countersign.law.Law;
import org.countersign.register.Locality;

/// What was decided, litigated and studied about one place, for its page.
public final class PlaceAccounts {
    private PlaceAccounts() {}

    /// The facts about a piece of ground, in a language: decisions by day, then cases, then studies. What is about a county
    /// is shown for that county only, not for each town in it.
    public static List<FactSheet.Item> of(Locality ground, Words words) {
        return codes(ground).flatMap(code -> of(code, words)).toList();
    }

    private static Stream<String> codes(Locality ground) {
        return Stream.concat(ground.state().stream(), ground.geoid().isPresent()
                ? ground.geoid().stream()
                : ground.counties().stream().map(share -> share.fips()).limit(ground.counties().size() == 1 ? 1 : 0));
    }

    private static Stream<FactSheet.Item> of(String place, Words words) {
        Accounts accounts = Law.bundled().accounts();
        AccountItems items = new AccountItems(words);
        return Stream.of(accounts.listDecisions(place).stream().map(items::of), accounts.listCases(place).stream().map(items::of),
                accounts.listStudies(place).stream().map(items::of)).flatMap(same -> same);
    }

    /// The same as twins carry it.
    static List<Object> trees(Locality ground) {
        return FactSheet.trees(of(ground, Words.of(Language.ENGLISH)), of(ground, Words.of(Language.SPANISH)));
    }
}
