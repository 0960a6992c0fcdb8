package dev.gatehouse.definition;

/**
 * Something unsupported that the user chose to do without.
 *
 * @param name the name by which it was waived, as an extension's or a resource type's
 * @param origin where the definition uses it
 */
public record Waiver(String name, Origin origin) {

    @Override
    public String toString() {
        return name + " at " + origin;
    }
}
