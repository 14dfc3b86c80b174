// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.memo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Which memos are asked for. All conditions that are given must hold.
 *
 * @param words all of them must stand in title or text, in any order, without regard to case; empty for no condition
 * @param kind identity of the kind; an empty text asks for memos without kind
 * @param author identity of the author; an empty text asks for memos whose author is unknown
 * @param subject what sort of thing the memo is on
 * @param object identity of what the memo is on, or of the document or code that this belongs to
 */
public record MemoFilter(String words, Optional<String> kind, Optional<String> author, Optional<MemoSubject> subject,
    Optional<String> object) {

    /** Lets every memo through. */
    public static final MemoFilter ALL =
        new MemoFilter("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks that nothing is missing. */
    public MemoFilter {
        Objects.requireNonNull(words);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(author);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(object);
    }

    /**
     * The same filter with other words.
     *
     * @param wanted the words
     * @return the filter
     */
    public MemoFilter withWords(String wanted) {
        return new MemoFilter(wanted, kind, author, subject, object);
    }

    /**
     * The same filter with another kind.
     *
     * @param wanted identity of the kind; empty for any
     * @return the filter
     */
    public MemoFilter withKind(Optional<String> wanted) {
        return new MemoFilter(words, wanted, author, subject, object);
    }

    /**
     * The same filter with another author.
     *
     * @param wanted identity of the author; empty for any
     * @return the filter
     */
    public MemoFilter withAuthor(Optional<String> wanted) {
        return new MemoFilter(words, kind, wanted, subject, object);
    }

    /**
     * The same filter for another sort of things.
     *
     * @param wanted the sort; empty for any
     * @return the filter
     */
    public MemoFilter withSubject(Optional<MemoSubject> wanted) {
        return new MemoFilter(words, kind, author, wanted, object);
    }

    /**
     * The same filter for another object.
     *
     * @param wanted identity of the object; empty for any
     * @return the filter
     */
    public MemoFilter withObject(Optional<String> wanted) {
        return new MemoFilter(words, kind, author, subject, wanted);
    }

    /**
     * Whether a memo passes.
     *
     * @param memo the memo
     * @return true if all conditions hold
     */
    public boolean lets(MemoEntry memo) {
        return kind.map(memo.kind()::equals).orElse(true) && author.map(memo.author()::equals).orElse(true)
            && subject.map(memo.subjects()::contains).orElse(true)
            && object.map(memo.surroundings()::contains).orElse(true) && hasWords(memo);
    }

    private boolean hasWords(MemoEntry memo) {
        if (words.isBlank()) {
            return true;
        }
        String content = (memo.title() + '\n' + memo.text()).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(content::contains);
    }
}
