package dev.gatehouse.mapping.vtl;

import dev.gatehouse.mapping.regex.CountedText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.velocity.util.introspection.VelMethod;
import org.jspecify.annotations.Nullable;

/** A method of a string, number, list or map, as Java has it, within the limits of a template. */
final class DataMethod implements VelMethod {
    /** What is cheap however long a range is: {@code [1..1000000000].size()}. */
    private static final Set<String> OF_ANY_SIZE = Set.of("size", "get", "isEmpty", "iterator");

    private static final Set<String> WALKS_THROUGH_ALL = Set.of("toString", "hashCode", "equals", "toJSONString");

    private final VelMethod method;
    private final String name;

    DataMethod(VelMethod method) {
        this.method = method;
        this.name = method.getMethodName();
    }

    @Override
    public @Nullable Object invoke(Object receiver, @Nullable Object[] arguments)
            throws IllegalAccessException, InvocationTargetException {
        NumberSize.checkMethod(receiver, name);
        checkSizes(receiver, arguments);
        Object result = receiver instanceof String text && StringMethods.knows(name, arguments)
                ? call(text, arguments)
                : method.invoke(receiver, arguments);
        if (result instanceof CharSequence || result instanceof Number) {
            ValueSize.of(result);
        }
        return result;
    }

    private Object call(String text, @Nullable Object[] arguments) throws InvocationTargetException {
        try {
            return StringMethods.call(name, text, arguments);
        } catch (CountedText.TooManyReads endless) {
            throw RenderBudget.exceeded("a regular expression backtracks without end", endless);
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            // Velocity adds line and column to what comes in this wrapping, and to nothing else.
            throw new InvocationTargetException(wrong);
        }
    }

    @Override
    public boolean isCacheable() {
        return method.isCacheable();
    }

    @Override
    public String getMethodName() {
        return name;
    }

    @Override
    public Method getMethod() {
        return method.getMethod();
    }

    @Override
    public Class<?> getReturnType() {
        return method.getReturnType();
    }

    private void checkSizes(Object receiver, @Nullable Object[] arguments) {
        for (Object argument : arguments) {
            checkElements(argument);
            ValueSize.of(argument);
        }
        if (!OF_ANY_SIZE.contains(name)) {
            checkElements(receiver);
        }
        if (receiver instanceof Number || WALKS_THROUGH_ALL.contains(name)) {
            ValueSize.of(receiver);
        }
    }

    private static void checkElements(@Nullable Object value) {
        int elements = 0;
        if (value instanceof Collection<?> collection) {
            elements = collection.size();
        } else if (value instanceof Map<?, ?> map) {
            elements = map.size();
        }
        if (elements > TemplateLimits.ELEMENTS) {
            throw RenderBudget.exceeded("it works on a list of more than " + TemplateLimits.ELEMENTS + " elements");
        }
    }
}
