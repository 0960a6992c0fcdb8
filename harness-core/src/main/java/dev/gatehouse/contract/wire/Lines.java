package dev.gatehouse.contract.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of a message's head. */
final class Lines {

    private static final int LONGEST = 1 << 20;

    private Lines() {}

    /** The next line without its end; empty at the end of the stream. */
    static Optional<String> read(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                return line.size() == 0 ? Optional.empty() : Optional.of(text(line));
            }
            if (line.size() == LONGEST) {
                throw new ProtocolException("the answer has a line of more than " + LONGEST + " bytes");
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return Optional.of(text(line));
    }

    private static String text(ByteArrayOutputStream line) {
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
