package dev.gatehouse.contract.wire;

import dev.gatehouse.model.http.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;

/** A body in chunks; trailers are read and dropped. */
final class Chunks {

    private static final int HEX = 16;

    private Chunks() {}

    static Bytes read(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            byte[] chunk = in.readNBytes(size);
            body.writeBytes(chunk);
            if (chunk.length < size) {
                throw cutOff();
            }
            if (Lines.read(in).isEmpty()) {
                throw cutOff();
            }
        }
        while (!Lines.read(in).orElse("").isEmpty()) {
            // a trailer
        }
        return Bytes.of(body.toByteArray());
    }

    private static int size(InputStream in) throws IOException {
        String line = Lines.read(in).orElseThrow(Chunks::cutOff);
        String size = line.split(";", 2)[0].strip();
        if (!size.matches("[0-9a-fA-F]{1,7}")) {
            throw new ProtocolException("a chunk of the answer's body has the size \"" + size + "\"");
        }
        return Integer.parseInt(size, HEX);
    }

    private static EOFException cutOff() {
        return new EOFException("the answer ended within a chunk of its body");
    }
}
