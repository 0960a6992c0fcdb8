package dev.gatehouse.model.certificate;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes the few kinds of DER values that a certificate is made of; the JDK reads certificates, but does not make any. */
final class Der {

    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int OCTET_STRING = 0x04;
    private static final int OBJECT_IDENTIFIER = 0x06;
    private static final int UTC_TIME = 0x17;
    private static final int SEQUENCE = 0x30;
    private static final int CONTEXT = 0x80;
    private static final int CONSTRUCTED = 0x20;

    /** Years 1950 to 2049, as X.509 wants them. */
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return value(SEQUENCE, joined(parts));
    }

    static byte[] integer(BigInteger number) {
        return value(INTEGER, number.toByteArray());
    }

    static byte[] isTrue() {
        return value(0x01, new byte[] {(byte) 0xFF});
    }

    static byte[] octets(byte[] content) {
        return value(OCTET_STRING, content);
    }

    static byte[] bits(int unused, byte[] content) {
        return value(BIT_STRING, joined(new byte[] {(byte) unused}, content));
    }

    static byte[] time(Instant time) {
        return value(UTC_TIME, UTC.format(time).getBytes(StandardCharsets.US_ASCII));
    }

    /** A value in brackets that has further values in it, as <code>[3] EXPLICIT</code>. */
    static byte[] tagged(int number, byte[] content) {
        return value(CONTEXT | CONSTRUCTED | number, content);
    }

    /** A value in brackets in place of its own type, as <code>[2] IA5String</code>. */
    static byte[] replaced(int number, byte[] content) {
        return value(CONTEXT | number, content);
    }

    static byte[] oid(String dotted) {
        String[] arcs = dotted.split("\\.", -1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(Integer.parseInt(arcs[0]) * 40 + Integer.parseInt(arcs[1]));
        for (int i = 2; i < arcs.length; i++) {
            base128(Integer.parseInt(arcs[i]), bytes);
        }
        return value(OBJECT_IDENTIFIER, bytes.toByteArray());
    }

    private static void base128(int arc, ByteArrayOutputStream bytes) {
        int shift = 28;
        while (shift > 0 && arc >>> shift == 0) {
            shift -= 7;
        }
        for (; shift > 0; shift -= 7) {
            bytes.write(((arc >>> shift) & 0x7F) | 0x80);
        }
        bytes.write(arc & 0x7F);
    }

    private static byte[] value(int tag, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + 4);
        bytes.write(tag);
        if (content.length < 0x80) {
            bytes.write(content.length);
        } else {
            byte[] length = BigInteger.valueOf(content.length).toByteArray();
            int from = length[0] == 0 ? 1 : 0;
            bytes.write(0x80 | length.length - from);
            bytes.write(length, from, length.length - from);
        }
        bytes.writeBytes(content);
        return bytes.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
