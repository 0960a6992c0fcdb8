package dev.gatehouse.contract.comparison;

import dev.gatehouse.record.StageName;

/**
 * Where two exchanges differ.
 *
 * @param stage the stage that it is seen at
 * @param pointer a JSON pointer into the exchange, as {@code /methodResponse/body/items/0/id}
 * @param title what is there, in words: {@code body}, {@code header content-type}
 */
public record Place(StageName stage, String pointer, String title) {

    static Place of(Part part) {
        return new Place(part.stage(), part.pointer(), part.title());
    }

    /** A value within the part, by its own JSON pointer. */
    static Place within(Part part, String pointer) {
        return new Place(part.stage(), part.pointer() + pointer, part.title());
    }

    /** One of several named values of the part. */
    static Place named(Part part, String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        String kind = part.title().endsWith("headers") ? part.title().replaceAll("s$", "") : part.title();
        return new Place(part.stage(), part.pointer() + "/" + escaped, kind + " " + name);
    }
}
