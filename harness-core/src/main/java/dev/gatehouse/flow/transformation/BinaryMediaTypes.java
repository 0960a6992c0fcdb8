package dev.gatehouse.flow.transformation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The API's binary media types, and what they match: themselves, {@code image/*} its subtypes, {@code *}{@code /*} all.
 *
 * <p>A wildcard on the left with a subtype on the right matches nothing but itself.
 */
public final class BinaryMediaTypes {

    private static final String ALL = "*/*";

    private final List<String> types;
    private final boolean all;

    private BinaryMediaTypes(List<String> types) {
        this.types = types;
        this.all = types.contains(ALL);
    }

    /** The types as {@code binaryMediaTypes} of the API lists them. */
    public static BinaryMediaTypes of(List<String> types) {
        return new BinaryMediaTypes(
                types.stream().map(type -> type.toLowerCase(Locale.ROOT)).toList());
    }

    /** Whether a body of that {@code Content-Type} is binary; one that names none counts as JSON. */
    public boolean holdContentType(Optional<String> contentType) {
        return hold(contentType.map(MediaTypes::first).orElse(MediaTypes.JSON));
    }

    /** Whether a client with that {@code Accept} asks for bytes; one that sends none does only if all types are binary. */
    public boolean holdAccept(Optional<String> accept) {
        return all || (accept.isPresent() && hold(MediaTypes.first(accept.get())));
    }

    private boolean hold(String mediaType) {
        if (all) {
            return true;
        }
        for (String type : types) {
            boolean subtypes = type.endsWith("/*");
            if (subtypes ? mediaType.startsWith(type.substring(0, type.length() - 1)) : mediaType.equals(type)) {
                return true;
            }
        }
        return false;
    }
}
