// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.core.text.DocumentText;
import org.triangula.exchange.maxqda.Position;
import org.triangula.exchange.maxqda.locate.Candidate.Reason;
import org.triangula.exchange.maxqda.locate.Located.Outcome;
import org.triangula.exchange.maxqda.locate.NormalText.Span;

/**
 * Finds passages of MAXQDA exports in the text of a document. An export tells the paragraphs of a passage, never its
 * characters, so the text is looked for inside of these paragraphs. What is not certain is not placed:
 * <ul>
 * <li>Paragraphs are counted with and without empty ones; the passages of the document together show which. As long as
 * more than one way explains them, a place only counts that all these ways agree on.</li>
 * <li>Paragraphs only decide between several equal texts when longer passages have shown that the numbers fit this
 * document.</li>
 * <li>Equal passages with equal code are distributed over equal texts of the same paragraphs only if there are as many
 * of one as of the other and nothing distinguishes the passages.</li>
 * </ul>
 */
public final class SegmentLocator {

    private static final int MOST_CANDIDATES = 20;
    /** From this length on (normalised characters), that a text stands somewhere by chance is not to be expected. */
    private static final int TELLING = 20;
    private static final int ENOUGH_SHORT = 3;
    private static final double RIVAL = 0.8;

    private final DocumentText text;
    private final NormalText normal;
    private final Map<ParagraphNumbering, List<Span>> paragraphs = new EnumMap<>(ParagraphNumbering.class);

    /** A passage with what is looked for. */
    private record Search(Sought sought, String pattern, List<Span> everywhere) {
    }

    /** What the passages of the document say together. */
    private record Evidence(Set<ParagraphNumbering> plausible, boolean proven, boolean failing) {
    }

    /**
     * Prepares the search in one document.
     *
     * @param text the text of the document
     */
    public SegmentLocator(DocumentText text) {
        this.text = text;
        this.normal = NormalText.of(text.text());
        for (ParagraphNumbering numbering : ParagraphNumbering.values()) {
            paragraphs.put(numbering, numbering.paragraphs(text));
        }
    }

    /**
     * Finds passages. All passages of the document that are known should be given at once, as they help each other.
     *
     * @param sought the passages
     * @return what came of the search, in the same order
     */
    public List<Located> locate(List<Sought> sought) {
        Map<String, String> patterns = new HashMap<>();
        Map<String, List<Span>> occurrences = new HashMap<>();
        List<Search> searches = sought.stream().map(each -> {
            String pattern = patterns.computeIfAbsent(each.text(), NormalText::pattern);
            return new Search(each, pattern, occurrences.computeIfAbsent(pattern,
                wanted -> normal.find(wanted, 0, text.length(), MOST_CANDIDATES)));
        }).toList();
        Evidence evidence = evidence(searches);
        List<Located> located = new ArrayList<>(searches.stream().map(each -> locate(each, evidence)).toList());
        if (evidence.proven() && evidence.plausible().size() == 1) {
            distribute(searches, located, evidence.plausible().iterator().next());
        }
        return located;
    }

    private Evidence evidence(List<Search> searches) {
        Map<ParagraphNumbering, Integer> hits = new EnumMap<>(ParagraphNumbering.class);
        Map<ParagraphNumbering, Integer> telling = new EnumMap<>(ParagraphNumbering.class);
        int findable = 0;
        for (Search search : searches) {
            if (!hasParagraphs(search.sought()) || search.everywhere().isEmpty()) {
                continue;
            }
            findable++;
            for (ParagraphNumbering numbering : ParagraphNumbering.values()) {
                if (!inParagraphs(search, numbering).isEmpty()) {
                    hits.merge(numbering, 1, Integer::sum);
                    if (search.pattern().length() >= TELLING) {
                        telling.merge(numbering, 1, Integer::sum);
                    }
                }
            }
        }
        int most = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Set<ParagraphNumbering> plausible = new LinkedHashSet<>();
        for (ParagraphNumbering numbering : ParagraphNumbering.values()) {
            // the right way of counting finds all that is unchanged; a way that finds fewer is kept as a rival where
            // changed passages may be the reason
            int own = hits.getOrDefault(numbering, 0);
            if (most > 0 && (own == most || most < findable && own >= RIVAL * most)) {
                plausible.add(numbering);
            }
        }
        boolean proven = most == findable && most >= ENOUGH_SHORT
            || most >= RIVAL * findable && plausible.stream().anyMatch(each -> telling.getOrDefault(each, 0) > 0);
        return new Evidence(plausible, proven, findable > 0 && most * 2 < findable);
    }

    private static boolean hasParagraphs(Sought sought) {
        return sought.begin().filter(begin -> begin.kind() == Position.Kind.PARAGRAPH).isPresent();
    }

    /** The paragraphs that MAXQDA names. */
    private Optional<Span> named(Sought sought, ParagraphNumbering numbering) {
        List<Span> all = paragraphs.get(numbering);
        long begin = sought.begin().orElseThrow().number();
        long end = sought.end().filter(each -> each.kind() == Position.Kind.PARAGRAPH && each.number() >= begin)
            .map(Position::number).orElse(begin);
        if (begin < 1 || begin > all.size()) {
            return Optional.empty();
        }
        return Optional.of(new Span(all.get((int) begin - 1).start(),
            all.get((int) Math.min(end, all.size()) - 1).end()));
    }

    private List<Span> inParagraphs(Search search, ParagraphNumbering numbering) {
        return named(search.sought(), numbering)
            .map(span -> normal.find(search.pattern(), span.start(), span.end(), MOST_CANDIDATES)).orElse(List.of());
    }

    private Located locate(Search search, Evidence evidence) {
        if (search.pattern().isEmpty()) {
            return withoutText(search.sought(), evidence);
        }
        Set<Span> named = new LinkedHashSet<>();
        if (hasParagraphs(search.sought())) {
            evidence.plausible().forEach(numbering -> named.addAll(inParagraphs(search, numbering)));
        }
        if (named.isEmpty()) {
            return elsewhere(search, evidence);
        }
        boolean once = search.everywhere().size() == 1;
        if (named.size() == 1 && (once || evidence.proven())) {
            return new Located(search.sought(), Outcome.PLACED, List.of(Candidate.of(named.iterator().next(),
                once ? Reason.TEXT_AND_PARAGRAPH_ONCE : Reason.TEXT_AND_PARAGRAPH)));
        }
        List<Candidate> candidates = new ArrayList<>();
        named.forEach(span -> candidates.add(Candidate.of(span, Reason.TEXT_AND_PARAGRAPH)));
        if (!evidence.proven()) {
            search.everywhere().stream().filter(span -> !named.contains(span))
                .forEach(span -> candidates.add(Candidate.of(span, Reason.ONE_OF_SEVERAL)));
        }
        return new Located(search.sought(), Outcome.SEVERAL, sorted(candidates));
    }

    private Located elsewhere(Search search, Evidence evidence) {
        Sought sought = search.sought();
        if (search.everywhere().size() == 1) {
            boolean paragraph = hasParagraphs(sought);
            // where the numbers fit the other passages, a text at another place is likely another text
            boolean certain = search.pattern().length() >= TELLING && (!paragraph || evidence.failing());
            return new Located(sought, certain ? Outcome.PLACED : Outcome.WEAK, List.of(Candidate.of(
                search.everywhere().getFirst(), paragraph ? Reason.OTHER_PARAGRAPH : Reason.TEXT_ONCE)));
        }
        if (!search.everywhere().isEmpty()) {
            return new Located(sought, Outcome.SEVERAL, sorted(search.everywhere().stream()
                .map(span -> Candidate.of(span, Reason.ONE_OF_SEVERAL)).toList()));
        }
        List<Candidate> similar = new SimilarPassages(normal).find(search.pattern());
        return new Located(sought, similar.isEmpty() ? Outcome.MISSING : Outcome.WEAK, similar);
    }

    private Located withoutText(Sought sought, Evidence evidence) {
        Set<Span> spans = new LinkedHashSet<>();
        if (hasParagraphs(sought)) {
            Set<ParagraphNumbering> ways = evidence.plausible().isEmpty() ? paragraphs.keySet()
                : evidence.plausible();
            ways.forEach(numbering -> named(sought, numbering).filter(span -> span.start() < span.end())
                .ifPresent(spans::add));
        }
        List<Candidate> candidates =
            spans.stream().map(span -> Candidate.of(span, Reason.PARAGRAPH_ONLY)).toList();
        return new Located(sought, candidates.isEmpty() ? Outcome.MISSING : Outcome.WEAK, candidates);
    }

    /** Distributes equal passages over as many equal texts. */
    private void distribute(List<Search> searches, List<Located> located, ParagraphNumbering numbering) {
        Map<List<Object>, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < searches.size(); i++) {
            Sought sought = searches.get(i).sought();
            if (located.get(i).outcome() == Outcome.SEVERAL && hasParagraphs(sought)) {
                groups.computeIfAbsent(List.of(searches.get(i).pattern(), sought.begin(), sought.end(), sought.kind()),
                    key -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> group : groups.values()) {
            List<Span> spans = inParagraphs(searches.get(group.getFirst()), numbering);
            boolean equal = group.stream().map(i -> searches.get(i).sought().details()).distinct().count() == 1;
            if (equal && spans.size() == group.size() && spans.size() < MOST_CANDIDATES) {
                for (int i = 0; i < spans.size(); i++) {
                    located.set(group.get(i), new Located(searches.get(group.get(i)).sought(), Outcome.PLACED,
                        List.of(Candidate.of(spans.get(i), Reason.TEXT_AND_PARAGRAPH))));
                }
            }
        }
    }

    private static List<Candidate> sorted(List<Candidate> candidates) {
        return candidates.stream().sorted(Comparator.comparingDouble(Candidate::score).reversed()
            .thenComparingInt(Candidate::start)).limit(MOST_CANDIDATES).toList();
    }
}
