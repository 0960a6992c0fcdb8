package dev.gatehouse.flow.methodrequest.decompression;

import dev.gatehouse.model.http.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** The content codings that API Gateway reads. */
enum ContentCoding {
    GZIP {
        @Override
        InputStream reading(InputStream coded) throws IOException {
            return new GZIPInputStream(coded);
        }
    },
    /** As HTTP defines it: with zlib's own frame. */
    DEFLATE {
        @Override
        InputStream reading(InputStream coded) {
            return new InflaterInputStream(coded);
        }
    };

    abstract InputStream reading(InputStream coded) throws IOException;

    static Optional<ContentCoding> find(String name) {
        return switch (name) {
            case "gzip" -> Optional.of(GZIP);
            case "deflate" -> Optional.of(DEFLATE);
            default -> Optional.empty();
        };
    }

    /** The first bytes of what was coded: a small body may hold very much. */
    Bytes decode(Bytes coded, int most) throws IOException {
        try (InputStream plain = reading(new ByteArrayInputStream(coded.toByteArray()))) {
            return Bytes.of(plain.readNBytes(most));
        }
    }
}
