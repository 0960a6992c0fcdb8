package dev.gatehouse.record;

/**
 * How much a recorder keeps; what is older is dropped and counted.
 *
 * @param flows the most flows kept
 * @param bodyBytes the most bytes of bodies kept, over all flows; the newest flow is kept whatever its size
 */
public record RecorderLimits(int flows, long bodyBytes) {

    /** 10,000 flows and 64 MiB of bodies. */
    public static final RecorderLimits STANDARD = new RecorderLimits(10_000, 64L << 20);

    public RecorderLimits {
        if (flows < 1 || bodyBytes < 0) {
            throw new IllegalArgumentException(
                    "A recorder keeps at least one flow and no less than 0 bytes, not " + flows + " and " + bodyBytes);
        }
    }
}
