package dev.gatehouse.model.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The content codings that API Gateway reads and writes.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-enable-compression.html#api-gateway-supported-content-encodings">Content
 *     codings supported by API Gateway</a>
 */
public enum ContentCoding {
    GZIP {
        @Override
        InputStream reading(InputStream coded) throws IOException {
            return new GZIPInputStream(coded);
        }

        @Override
        OutputStream writing(OutputStream coded) throws IOException {
            return new GZIPOutputStream(coded);
        }
    },
    /** As HTTP defines it: with zlib's own frame. */
    DEFLATE {
        @Override
        InputStream reading(InputStream coded) {
            return new InflaterInputStream(coded);
        }

        @Override
        OutputStream writing(OutputStream coded) {
            return new DeflaterOutputStream(coded);
        }
    };

    abstract InputStream reading(InputStream coded) throws IOException;

    abstract OutputStream writing(OutputStream coded) throws IOException;

    /** The coding of a {@code Content-Encoding}; empty for {@code identity}, for lists, and for any other coding. */
    public static Optional<ContentCoding> find(String contentEncoding) {
        return switch (contentEncoding.strip().toLowerCase(Locale.ROOT)) {
            case "gzip" -> Optional.of(GZIP);
            case "deflate" -> Optional.of(DEFLATE);
            default -> Optional.empty();
        };
    }

    /** The name as {@code Content-Encoding} has it. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What was coded.
     *
     * @param most how many bytes of it are read: a small body may hold very much
     * @throws IOException if the bytes are not in this coding
     */
    public Bytes decode(Bytes coded, int most) throws IOException {
        try (InputStream plain = reading(new ByteArrayInputStream(coded.toByteArray()))) {
            return Bytes.of(plain.readNBytes(most));
        }
    }

    /** The bytes in this coding. */
    public Bytes encode(Bytes plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream coded = writing(bytes)) {
            coded.write(plain.toByteArray());
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return Bytes.of(bytes.toByteArray());
    }
}
