// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.coding.correction.Lexicon.Kind;
import org.triangula.core.progress.Progress;
import org.triangula.core.text.DocumentText;
import org.triangula.core.text.TextEdit;

/**
 * Finds words of a transcript that are probably misheard names or titles: written almost like a word of a lexicon, or
 * sounding like it, without being one.
 *
 * <p>A word is compared when it begins with a capital letter and has at least {@link #SHORTEST} letters. It is proposed
 * to be replaced when it differs from an entry by one letter (from six letters on), or sounds the same by the Cologne
 * phonetics and differs by at most a third of its letters, or is long (nine letters and more) and differs by two.
 * What is an entry itself, with or without an ending of declension, is left alone.
 */
public final class CorrectionProposals {

    /** Fewest letters of a word that is compared. */
    public static final int SHORTEST = 4;

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}-]*");
    private static final Pattern ENDING = Pattern.compile("(?:s|es|n|en|e|er|in|innen|r)");
    private static final int MOST_WORDS = 4;
    private static final int CONTEXT = 50;

    private final Map<String, Kind> entries;
    private final Set<String> correct = new HashSet<>();
    private final Map<Integer, List<Entry>> byLength = new HashMap<>();
    private int mostWords = 1;

    private record Entry(String written, String lower, String sound) {
    }

    /**
     * A proposed correction.
     *
     * @param start first code point of what is to be replaced
     * @param end code point after the last
     * @param words what stands there
     * @param replacement what is proposed
     * @param kind what that is
     * @param distance letters by which they differ, 1 and above
     * @param before some text before it, in one line
     * @param after some text behind it, in one line
     * @param paragraph number of the paragraph, from 1
     */
    public record Proposal(int start, int end, String words, String replacement, Kind kind, int distance,
        String before, String after, int paragraph) {

        /**
         * The edit that it stands for.
         *
         * @return the edit
         */
        public TextEdit edit() {
            return new TextEdit(start, end, replacement);
        }
    }

    /**
     * Prepares the comparison.
     *
     * @param lexicon the words as they are written correctly
     */
    public CorrectionProposals(Lexicon lexicon) {
        entries = lexicon.entries();
        for (String word : entries.keySet()) {
            String lower = word.toLowerCase(Locale.GERMAN);
            correct.add(lower);
            correct.add(plain(lower));
            // each part of a name of several words is correct as well
            for (String part : lower.split("[ -]")) {
                correct.add(part);
            }
            int length = lower.codePointCount(0, lower.length());
            if (length >= SHORTEST) {
                byLength.computeIfAbsent(length, each -> new ArrayList<>())
                    .add(new Entry(word, lower, ColognePhonetics.code(word)));
            }
            mostWords = Math.max(mostWords, Math.min(MOST_WORDS, word.split(" ").length));
        }
    }

    /**
     * Compares a text.
     *
     * @param text the text
     * @param progress told about progress
     * @return proposals in the order of the text, none overlapping another one
     */
    public List<Proposal> in(DocumentText text, Progress progress) {
        List<Proposal> proposals = new ArrayList<>();
        Map<String, Optional<Match>> known = new HashMap<>();
        String characters = text.text();
        Matcher words = WORD.matcher(characters);
        int from = 0;
        while (words.find(from)) {
            progress.checkCancelled();
            from = words.end();
            if (words.start() > 0 && Character.isLetterOrDigit(characters.charAt(words.start() - 1))) {
                continue;
            }
            int end = words.end();
            Match best = null;
            int bestEnd = end;
            for (int count = 1; count <= mostWords && end > 0; count++) {
                String candidate = characters.substring(words.start(), end).replaceAll("-$", "");
                Match match = known.computeIfAbsent(candidate, this::match).orElse(null);
                if (match != null && (best == null || match.distance <= best.distance)) {
                    best = match;
                    bestEnd = words.start() + candidate.length();
                }
                end = nextWord(characters, end);
            }
            if (best != null) {
                proposals.add(proposal(text, words.start(), bestEnd, best));
                from = bestEnd;
            }
        }
        return List.copyOf(proposals);
    }

    private static int nextWord(String characters, int end) {
        if (end >= characters.length() || characters.charAt(end) != ' ') {
            return -1;
        }
        int next = end + 1;
        while (next < characters.length() && (Character.isLetter(characters.charAt(next))
            || characters.charAt(next) == '-')) {
            next++;
        }
        return next > end + 1 ? next : -1;
    }

    private record Match(Entry entry, int distance) {
    }

    private Optional<Match> match(String candidate) {
        String lower = candidate.toLowerCase(Locale.GERMAN);
        int length = lower.codePointCount(0, lower.length());
        if (length < SHORTEST || isCorrect(lower)) {
            return Optional.empty();
        }
        String sound = ColognePhonetics.code(candidate);
        int limit = Math.max(1, length / 3);
        List<Match> matches = new ArrayList<>();
        for (int each = length - limit; each <= length + limit; each++) {
            for (Entry entry : byLength.getOrDefault(each, List.of())) {
                int distance = EditDistance.between(lower, entry.lower, limit);
                boolean alike = distance == 1 && length >= 6 || distance == 2 && length >= 9;
                if (distance > 0 && distance <= limit && (alike || sound.equals(entry.sound))
                    && entry.written.contains(" ") == candidate.contains(" ")) {
                    matches.add(new Match(entry, distance));
                }
            }
        }
        return matches.stream().min(Comparator.comparingInt(Match::distance)
            .thenComparing(match -> match.entry.written));
    }

    private boolean isCorrect(String lower) {
        if (correct.contains(lower)) {
            return true;
        }
        for (int cut = 1; cut <= 5 && cut < lower.length(); cut++) {
            String stem = lower.substring(0, lower.length() - cut);
            if (ENDING.matcher(lower.substring(lower.length() - cut)).matches()
                && (correct.contains(stem) || correct.contains(stem + "e") || correct.contains(plain(stem)))) {
                return true;
            }
        }
        return false;
    }

    /** Without umlauts, which come and go with the plural. */
    private static String plain(String lower) {
        return lower.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
    }

    private Proposal proposal(DocumentText text, int start, int end, Match match) {
        String characters = text.text();
        int from = text.codePoint(start);
        int to = text.codePoint(end);
        int paragraph = text.paragraphAt(from);
        int first = Math.max(text.paragraphStart(paragraph), from - CONTEXT);
        int last = Math.min(text.paragraphStart(paragraph + 1), to + CONTEXT);
        String written = match.entry.written;
        return new Proposal(from, to, characters.substring(start, end), written, entries.get(written), match.distance,
            line(text.passage(first, from)), line(text.passage(to, Math.max(to, last))), paragraph);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
