package dev.gatehouse.benchmarks.peer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;

/** WireMock embedded, with one stub of a fixed answer and its journal on, which is its standard. */
final class WireMockPeer {

    private static final String PATH = "/greeting";

    private WireMockPeer() {}

    static Server start() {
        WireMockServer server = new WireMockServer(
                options().dynamicPort().bindAddress("127.0.0.1").maxRequestJournalEntries(10_000));
        server.start();
        server.stubFor(get(urlPathEqualTo(PATH))
                .willReturn(aResponse()
                        .withStatus(200)
                        .withHeader("Content-Type", Answer.CONTENT_TYPE)
                        .withHeader("Content-Length", Integer.toString(Answer.BODY.length()))
                        .withBody(Answer.BODY)));
        return new Server(server.port(), PATH + "?name=world", server::stop);
    }
}
