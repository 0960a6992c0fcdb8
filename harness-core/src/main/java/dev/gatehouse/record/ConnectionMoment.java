package dev.gatehouse.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a WebSocket connection, in words.
 *
 * @param at when, by the gateway's clock
 * @param side {@code client}, {@code gateway} or {@code backend}: who acted; {@code end} where it does not matter any more
 * @param title what happened, as {@code Client connected}
 * @param status how it was answered; 0 where nothing can go wrong
 * @param text the message that was sent; empty if there was none
 * @param flow how the gateway came to it; null of what is no event of a route
 */
public record ConnectionMoment(Instant at, String side, String title, int status, String text, @Nullable Flow flow) {}
