package dev.gatehouse.contract.comparison;

import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;

/** A part of an exchange as one side showed it. */
public sealed interface Observed {

    /** A word or a line: a path, a URI, a status. */
    record Text(String text) implements Observed {}

    /** Named values: headers, whose names have no case, or parameters. */
    record Fields(Headers fields) implements Observed {}

    /** A body. */
    record Body(Bytes bytes) implements Observed {}
}
