package dev.dateline.article;

import java.util.function.Function;

/**
 * What came of reading something that a client sent: a value, or the problem for which it is refused.
 *
 * @param <T> what is read
 */
public sealed interface Checked<T> {

    /** It can be used. */
    record Accepted<T>(T value) implements Checked<T> {

        @Override
        public <R> R fold(Function<? super T, ? extends R> ofValue, Function<? super Problem, ? extends R> ofProblem) {
            return ofValue.apply(value);
        }
    }

    /** It cannot be used. */
    record Refused<T>(Problem problem) implements Checked<T> {

        @Override
        public <R> R fold(Function<? super T, ? extends R> ofValue, Function<? super Problem, ? extends R> ofProblem) {
            return ofProblem.apply(problem);
        }
    }

    /** A value that can be used. */
    static <T> Checked<T> accepted(T value) {
        return new Accepted<>(value);
    }

    /** A refusal. */
    static <T> Checked<T> refused(Problem problem) {
        return new Refused<>(problem);
    }

    /** A refusal whose problem no single field has. */
    static <T> Checked<T> refused(Problem.Code code, String detail) {
        return refused(Problem.of(code, detail));
    }

    /** The result of one of two functions: of the value, or of the problem. */
    <R> R fold(Function<? super T, ? extends R> ofValue, Function<? super Problem, ? extends R> ofProblem);

    /** The value made into another one; a refusal stays what it is. */
    default <R> Checked<R> map(Function<? super T, ? extends R> function) {
        return flatMap(value -> accepted(function.apply(value)));
    }

    /** The value checked further; a refusal stays what it is. */
    default <R> Checked<R> flatMap(Function<? super T, Checked<R>> function) {
        return this.<Checked<R>>fold(function, Checked::refused);
    }
}
