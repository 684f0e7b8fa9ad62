package org.countersign.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The store in the home folder: whole editions, once each, whoever writes at the same time.
class EditionStoreTest {
    private final List<Edition> editions = new RandomEditions(5).editions(12);

    @TempDir
    private Path home;

    private List<Edition> reopened() throws IOException {
        try (EditionStore store = EditionStore.find(home).orElseThrow()) {
            return store.listEditions();
        }
    }

    private static List<Edition> bySha(List<Edition> editions) {
        return editions.stream().sorted(Comparator.comparing(Edition::sha256)).toList();
    }

    @Test
    void aHomeWithoutStoreHasNone() throws IOException {
        assertThat(EditionStore.find(home)).isEmpty();
        assertThat(EditionStore.find(home.resolve("nowhere"))).isEmpty();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aStoreThatWasNeverFinishedIsNone() throws IOException {
        Files.createFile(home.resolve("countersign.sqlite"));
        assertThat(EditionStore.find(home)).isEmpty();
    }

    @Test
    void everythingComesBackWhole() throws IOException {
        try (EditionStore store = EditionStore.open(home)) {
            for (Edition edition : editions) {
                assertThat(store.keep(edition)).isTrue();
            }
            assertThat(store.listEditions()).isEqualTo(bySha(editions));
        }
        assertThat(reopened()).isEqualTo(bySha(editions));
    }

    @Test
    void keepingTwiceIsKeepingOnce() throws IOException {
        for (int i = 0; i < 2; i++) {
            try (EditionStore store = EditionStore.open(home)) {
                for (Edition edition : editions) {
                    assertThat(store.keep(edition)).isEqualTo(i == 0);
                    assertThat(store.keep(edition)).isFalse();
                }
            }
        }
        assertThat(reopened()).isEqualTo(bySha(editions));
    }

    @Test
    void anEditionGainsTheCapturesItLacks() throws IOException {
        Edition again = editions.getFirst().alsoCapturedAs(List.of(new Capture("again.xlsx")));
        try (EditionStore store = EditionStore.open(home)) {
            store.keep(editions.getFirst());
            assertThat(store.keep(again)).isTrue();
            assertThat(store.keep(editions.getFirst())).as("nothing is taken away").isFalse();
        }
        assertThat(reopened()).containsExactly(again);
    }

    @Test
    void linesAlikeAreOneObject() throws IOException {
        try (EditionStore store = EditionStore.open(home)) {
            for (Edition edition : editions) {
                store.keep(edition);
            }
        }
        Map<Line, Boolean> objects = new IdentityHashMap<>();
        List<Line> distinct = new ArrayList<>();
        for (Edition edition : reopened()) {
            edition.sheets().forEach(sheet -> sheet.lines().forEach(placed -> {
                if (objects.putIfAbsent(placed.line(), true) == null) {
                    distinct.add(placed.line());
                }
            }));
        }
        assertThat(distinct).doesNotHaveDuplicates();
    }

    @Test
    void severalMayWriteAtOnce() throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                List<Edition> some = i % 2 == 0 ? editions : editions.reversed();
                work.add(() -> {
                    try (EditionStore store = EditionStore.open(home)) {
                        for (Edition edition : some) {
                            store.keep(edition);
                        }
                    }
                    return true;
                });
            }
            for (Future<Boolean> done : writers.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(reopened()).isEqualTo(bySha(editions));
    }

    @Test
    void aReaderSeesWholeEditionsWhileAnotherWrites() throws Exception {
        try (EditionStore writer = EditionStore.open(home); EditionStore reader = EditionStore.find(home).orElseThrow()) {
            for (int i = 0; i < editions.size(); i++) {
                writer.keep(editions.get(i));
                assertThat(reader.listEditions()).isEqualTo(bySha(editions.subList(0, i + 1)));
            }
        }
    }

    @Test
    void aReaderNeverSeesAPartOfAnEdition() throws Exception {
        List<Edition> many = new RandomEditions(11).editions(150);
        EditionStore.open(home).close();
        try (ExecutorService writer = Executors.newSingleThreadExecutor(); EditionStore reader = EditionStore.find(home).orElseThrow()) {
            Future<Boolean> done = writer.submit(() -> {
                try (EditionStore store = EditionStore.open(home)) {
                    for (Edition edition : many) {
                        store.keep(edition);
                    }
                }
                return true;
            });
            while (!done.isDone()) {
                assertThat(many).containsAll(reader.listEditions());
            }
            assertThat(done.get()).isTrue();
        }
        assertThat(reopened()).isEqualTo(bySha(many));
    }

    @Test
    void whoHasWrittenAndReadsOnKeepsNobodyFromWriting() throws Exception {
        try (EditionStore first = EditionStore.open(home); EditionStore second = EditionStore.open(home)) {
            first.keep(editions.getFirst());
            assertThat(first.listEditions()).hasSize(1);
            assertThat(second.keep(editions.getLast())).isTrue();
            assertThat(first.listEditions()).hasSize(2);
        }
    }

    @Test
    void whatFailsHalfwayLeavesNothing() throws Exception {
        EditionStore.open(home).close();
        // The last statement of an edition fails, as on a full disk.
        run("CREATE TRIGGER full BEFORE INSERT ON capture BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        try (EditionStore store = EditionStore.open(home)) {
            assertThatThrownBy(() -> store.keep(editions.getFirst())).isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot be written").hasMessageContaining("disk full");
            assertThat(store.listEditions()).isEmpty();
            run("DROP TRIGGER full");
            assertThat(store.keep(editions.getFirst())).isTrue();
            assertThat(store.listEditions()).containsExactly(editions.getFirst());
        }
        assertThat(reopened()).containsExactly(editions.getFirst());
    }

    @Test
    void aFileThatIsNoStoreIsNamed() throws IOException {
        Files.writeString(home.resolve("countersign.sqlite"), "this is not a database, whatever its name may say");
        assertThatThrownBy(() -> EditionStore.find(home)).isInstanceOf(IOException.class).hasMessageContaining("countersign.sqlite");
        assertThatThrownBy(() -> EditionStore.open(home)).isInstanceOf(IOException.class).hasMessageContaining("countersign.sqlite");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("countersign.sqlite"))) {
            connection.createStatement().execute(sql);
        }
    }
}
