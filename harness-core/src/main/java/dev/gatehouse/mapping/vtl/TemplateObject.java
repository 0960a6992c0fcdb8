package dev.gatehouse.mapping.vtl;

import org.jspecify.annotations.Nullable;

/** An object of ours that templates call by name, without reflection: {@code $input} and {@code $util}. */
interface TemplateObject {
    /** The value of {@code $object.name}, null if there is none. */
    @Nullable
    Object property(String name);

    /** The function {@code $object.name(...)} with that many arguments, null if there is none. */
    @Nullable
    Function function(String name, int arguments);

    /** What a function does; an {@link IllegalArgumentException} says what is wrong with the arguments. */
    interface Function {
        @Nullable
        Object apply(@Nullable Object[] arguments);
    }
}
