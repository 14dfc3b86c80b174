// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.transcript.TranscriptMarks;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.search.text.IndexedDocument;
import org.triangula.search.text.Stemming;
import org.triangula.search.text.TextIndex;
import org.triangula.search.text.WordScanner;

/** Searches the texts of a study. A pure function of index, codings, query and scope. */
public final class TextSearch {

    /** How long a search may take before it is given up. */
    public static final Duration LONGEST = Duration.ofSeconds(10);

    private final TextIndex index;
    private final CodingIndex codings;

    /**
     * Creates a search.
     *
     * @param index the texts
     * @param codings the codings, for searches in coded or uncoded text
     */
    public TextSearch(TextIndex index, CodingIndex codings) {
        this.index = index;
        this.codings = codings;
    }

    /**
     * Searches.
     *
     * @param query what is looked for; a blank text finds nothing
     * @param scope where it is looked for
     * @param progress asked whether the work is still wanted
     * @return what was found
     * @throws ProblemException if the query cannot be understood, or takes too long
     */
    public SearchResult find(TextQuery query, SearchScope scope, Progress progress) throws ProblemException {
        return find(query, scope, LONGEST, progress);
    }

    /**
     * Searches with a limit of time.
     *
     * @param query what is looked for; a blank text finds nothing
     * @param scope where it is looked for
     * @param longest how long it may take
     * @param progress asked whether the work is still wanted
     * @return what was found
     * @throws ProblemException if the query cannot be understood, or takes too long
     */
    public SearchResult find(TextQuery query, SearchScope scope, Duration longest, Progress progress)
        throws ProblemException {
        List<IndexedDocument> documents = index.documents().stream()
            .filter(document -> scope.includes(document.source().document(), document.source().kind())).toList();
        int paragraphs = documents.stream().mapToInt(IndexedDocument::paragraphCount).sum();
        if (query.text().isBlank() && query.mode() != SearchMode.MARKS) {
            return new SearchResult(query, List.of(), documents.size(), paragraphs);
        }
        Function<IndexedDocument, DocumentMatcher> matchers = matchers(query, System.nanoTime() + longest.toNanos());
        AtomicInteger looked = new AtomicInteger();
        try {
            List<List<Hit>> found = documents.parallelStream().map(document -> {
                List<Hit> hits = progress.isCancelled() ? List.<Hit>of()
                    : find(document, matchers.apply(document), scope);
                progress.report(Messages.Searching, (double) looked.incrementAndGet() / documents.size());
                return hits;
            }).toList();
            progress.checkCancelled();
            List<Hit> hits = new ArrayList<>(found.stream().mapToInt(List::size).sum());
            found.forEach(hits::addAll);
            return new SearchResult(query, hits, documents.size(), paragraphs);
        } catch (LimitedCharacters.OutOfTime e) {
            throw new ProblemException(new Problem(query.text(),
                NLS.bind(Messages.Problem_time, longest.toSeconds()), Messages.Problem_time_remedy), e);
        } catch (StackOverflowError e) {
            throw new ProblemException(new Problem(query.text(), Messages.Problem_stack,
                Messages.Problem_time_remedy), e);
        }
    }

    private List<Hit> find(IndexedDocument document, DocumentMatcher matcher, SearchScope scope) {
        String id = document.source().document();
        int[] ranges = scope.codedRanges(codings, id);
        List<Hit> hits = new ArrayList<>();
        matcher.match(document,
            paragraph -> scope.speakers().isEmpty() || scope.speakers().contains(document.speaker(paragraph)),
            (start, end) -> {
                if (scope.covers(ranges, start, end)) {
                    hits.add(new Hit(id, start, end));
                }
            });
        return hits;
    }

    private Function<IndexedDocument, DocumentMatcher> matchers(TextQuery query, long deadline)
        throws ProblemException {
        return switch (query.mode()) {
            case WORDS -> words(query);
            case PLAIN -> plain(query, deadline);
            case REGULAR_EXPRESSION -> expression(query, deadline);
            case MARKS -> {
                TranscriptMarks marks = TranscriptMarks.supplied();
                Set<String> kinds = query.text().isBlank() ? Set.of()
                    : new HashSet<>(Arrays.asList(query.text().strip().split("\\s+")));
                yield document -> new MarkMatcher(marks, kinds);
            }
        };
    }

    private Function<IndexedDocument, DocumentMatcher> words(TextQuery query) throws ProblemException {
        Expression expression = ExpressionParser.parse(query.text());
        List<Expression.Phrase> phrases = Expression.phrases(expression);
        Map<String, WordMasks> masks = new ConcurrentHashMap<>();
        return document -> new WordsMatcher(expression, query,
            masks.computeIfAbsent(Stemming.key(document.source().language()),
                language -> WordMasks.of(phrases, query, index.forms(), language)));
    }

    private Function<IndexedDocument, DocumentMatcher> plain(TextQuery query, long deadline) {
        Pattern pattern = Pattern.compile(Pattern.quote(query.text()), flags(query));
        WordParts parts = WordParts.of(index.forms(), RequiredWord.ofPlain(query.text()), flags(query));
        if (parts != null && query.text().codePoints().allMatch(WordScanner::isWordPart)) {
            PartMatcher inside = new PartMatcher(index.forms(), pattern, query.wholeWords());
            return document -> parts.isInLabel(document)
                ? new PatternMatcher(pattern, query.wholeWords(), null, deadline) : inside;
        }
        return document -> new PatternMatcher(pattern, query.wholeWords(),
            parts == null || parts.isInLabel(document) ? null : parts, deadline);
    }

    private Function<IndexedDocument, DocumentMatcher> expression(TextQuery query, long deadline)
        throws ProblemException {
        try {
            Pattern pattern = Pattern.compile(query.text(), flags(query));
            WordParts parts = WordParts.of(index.forms(), RequiredWord.ofExpression(query.text()), flags(query));
            return document -> new PatternMatcher(pattern, false,
                parts == null || parts.isInLabel(document) ? null : parts, deadline);
        } catch (PatternSyntaxException e) {
            throw new ProblemException(new Problem(query.text(), NLS.bind(Messages.Problem_expression,
                Math.max(0, e.getIndex()) + 1), Messages.Problem_expression_remedy), e);
        }
    }

    private static int flags(TextQuery query) {
        return query.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }
}
