package org.countersign.bench;

import java.io.IOException;
import java.util.Optional;
import org.countersign.page.Site;
import org.countersign.register.Record;
import org.countersign.web.OddRequests;
import org.countersign.web.SiteServer;

/// Tens of thousands of requests that nobody would send, to a server of this process.
public final class FuzzBench {
    private FuzzBench() {}

    /// Arguments: how many, and the seed. Ends with 1 when the server failed, hung, or gave back what it was sent.
    public static void main(String[] arguments) throws IOException {
        Site site = new Site(Record.bundled().kept(), "bench");
        try (SiteServer server = new SiteServer(new SiteServer.Settings("127.0.0.1", 0, Optional.empty()), site)) {
            server.start();
            OddRequests.Outcome outcome = new OddRequests(Long.parseLong(arguments[1])).send(server.port(), Integer.parseInt(arguments[0]));
            System.out.println(arguments[0] + " odd requests with seed " + arguments[1] + ", answers by status: " + outcome.statuses());
            outcome.faults().stream().limit(20).forEach(System.out::println);
            if (!outcome.faults().isEmpty()) {
                System.out.println(outcome.faults().size() + " faults");
                System.exit(1);
            }
        }
        System.exit(0);
    }
}
