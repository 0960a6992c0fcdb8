package dev.gatehouse.flow;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Makes the ids of requests in the shapes that AWS gives them. */
final class RequestIds {

    /** Eleven bytes make the fifteen letters and the one {@code =} of AWS's extended request ids. */
    private static final int EXTENDED_BYTES = 11;

    /** A random UUID; ids need to differ, not to be unguessable, and a secure source is many times slower. */
    String requestId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & ~(3L << 62)) | (2L << 62);
        return new UUID(high, low).toString();
    }

    /** As {@code fVDdIFdZIAMFZ3Q=}. */
    String extendedRequestId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        ByteBuffer bytes =
                ByteBuffer.allocate(Long.BYTES * 2).putLong(random.nextLong()).putLong(random.nextLong());
        byte[] id = new byte[EXTENDED_BYTES];
        bytes.flip().get(id);
        return Base64.getUrlEncoder().encodeToString(id);
    }
}
