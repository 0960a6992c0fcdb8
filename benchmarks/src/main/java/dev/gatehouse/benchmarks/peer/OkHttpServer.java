package dev.gatehouse.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** okhttp's MockWebServer at its best: without its log line a request, and with TCP_NODELAY. */
final class OkHttpServer {

    // Held here, since the log manager lets go of loggers that nobody holds, and of their level with them.
    private static final Logger LOG = Logger.getLogger(MockWebServer.class.getName());

    private OkHttpServer() {}

    static Server start() {
        LOG.setLevel(Level.WARNING);
        MockWebServer server = new MockWebServer();
        server.setServerSocketFactory(new NoDelaySockets());
        server.setDispatcher(new Greeting());
        try {
            server.start();
        } catch (IOException cannotListen) {
            throw new UncheckedIOException(cannotListen);
        }
        return new Server(server.getPort(), "/greeting?name=world", server::close);
    }

    private static final class Greeting extends Dispatcher {

        private final MockResponse answer = new MockResponse.Builder()
                .code(200)
                .setHeader("Content-Type", Answer.CONTENT_TYPE)
                .body(Answer.BODY)
                .build();

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            return answer;
        }
    }
}
