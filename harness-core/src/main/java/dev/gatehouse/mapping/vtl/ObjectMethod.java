package dev.gatehouse.mapping.vtl;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.apache.velocity.util.introspection.VelMethod;
import org.jspecify.annotations.Nullable;

/** A function of a {@link TemplateObject}, looked up by name at each call: Velocity keeps this for one site. */
final class ObjectMethod implements VelMethod {
    private final String name;
    private final int arguments;

    ObjectMethod(String name, int arguments) {
        this.name = name;
        this.arguments = arguments;
    }

    @Override
    public @Nullable Object invoke(Object receiver, @Nullable Object[] given) throws InvocationTargetException {
        TemplateObject.Function function = ((TemplateObject) receiver).function(name, arguments);
        try {
            Object result = function == null ? null : function.apply(given);
            if (result instanceof CharSequence) {
                ValueSize.of(result);
            }
            return result;
        } catch (IllegalArgumentException wrong) {
            // Velocity adds line and column to what comes in this wrapping, and to nothing else.
            throw new InvocationTargetException(wrong);
        }
    }

    @Override
    public boolean isCacheable() {
        return true;
    }

    @Override
    public String getMethodName() {
        return name;
    }

    @Override
    public @Nullable Method getMethod() {
        return null;
    }

    @Override
    public Class<?> getReturnType() {
        return Object.class;
    }
}
