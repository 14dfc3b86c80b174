// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.triangula.agreement.coefficient.Bootstrap;
import org.triangula.agreement.coefficient.Coefficient;
import org.triangula.agreement.coefficient.Estimate;
import org.triangula.agreement.coefficient.NominalCoefficients;
import org.triangula.agreement.coefficient.Tally;
import org.triangula.agreement.coefficient.UnitizingAlpha;
import org.triangula.agreement.compare.AgreementData.ComparedDocument;
import org.triangula.core.progress.Progress;

/** Computes the agreement between coders: a pure function of codings and options. Weights of codings play no part. */
public final class AgreementAnalysis {

    private final AgreementOptions options;
    private final AgreementData data;
    private final ComparedSegments segments;
    private final List<ComparedDocument> documents;
    private final List<DocumentDecisions> decisions = new ArrayList<>();
    private final int coders;
    private int categories;
    private int chanceCategories;
    private Bootstrap bootstrap;
    /** By document, then code. */
    private Tally[][] tallies;
    private Tally[][] characters;

    private AgreementAnalysis(AgreementData data, AgreementOptions options) {
        this.data = data;
        this.options = options;
        segments = new ComparedSegments(data, options);
        documents = segments.documents();
        coders = options.coders().size();
    }

    /**
     * Compares.
     *
     * @param data the codings
     * @param options what to compare; what the data does not know is left out
     * @param progress told about progress
     * @return the result
     */
    public static AgreementResult compute(AgreementData data, AgreementOptions options, Progress progress) {
        return new AgreementAnalysis(data, options).compute(progress);
    }

    private AgreementResult compute(Progress progress) {
        count();
        List<String> ids = segments.codes();
        List<UnitizingAlpha> alphas = !onSegments() ? List.of() : IntStream.range(0, ids.size())
            .mapToObj(code -> new UnitizingAlpha(decisions.stream().map(each -> each.texts().get(code)).toList()))
            .toList();
        AtomicInteger done = new AtomicInteger();
        // nearly all time goes into the samples of the codes, and each code has its own
        List<AgreementRow> codes = IntStream.range(0, ids.size()).parallel().mapToObj(code -> {
            progress.checkCancelled();
            progress.report(data.tree().name(ids.get(code)), 0.6 * done.getAndIncrement() / ids.size());
            return row(ids.get(code), data.tree().path(ids.get(code)), given(code, null), column(tallies, code),
                column(characters, code), alphas.isEmpty() ? List.of() : List.of(alphas.get(code)), bootstrap);
        }).toList();
        List<AgreementRow> byDocument = new ArrayList<>();
        Bootstrap none = new Bootstrap(0, 0);
        for (int document = 0; document < documents.size(); document++) {
            progress.checkCancelled();
            DocumentDecisions own = decisions.get(document);
            byDocument.add(row(documents.get(document).id(), documents.get(document).name(), given(-1, own),
                sumOfCodes(tallies, document), sumOfCodes(characters, document),
                own.texts().stream().map(text -> new UnitizingAlpha(List.of(text))).toList(), none));
        }
        progress.report(Messages.overall, 0.7);
        AgreementRow overall = row("", Messages.overall, given(-1, null), sums(tallies), sums(characters), alphas,
            bootstrap);
        progress.checkCancelled();
        AgreementResult result = new AgreementResult(options,
            options.coders().stream().map(coder -> data.coders().getOrDefault(coder, "?")).toList(), codes, byDocument,
            overall, meanOfCodes(codes), coefficients(), notes(overall),
            ReferenceCheck.of(decisions, coders, overall.estimates()));
        progress.report(Messages.overall, 1);
        return result;
    }

    private boolean onSegments() {
        return options.level() == Level.SEGMENTS;
    }

    private List<Coefficient> coefficients() {
        return onSegments() ? List.of(Coefficient.values())
            : List.of(Coefficient.PERCENT, Coefficient.BRENNAN_PREDIGER, Coefficient.COHEN, Coefficient.FLEISS,
                Coefficient.ALPHA_NOMINAL);
    }

    private void count() {
        Set<Integer> ratings = new HashSet<>();
        for (ComparedDocument document : documents) {
            List<List<List<Span>>> spans = segments.spans(document);
            DocumentDecisions found = onSegments() ? DocumentDecisions.ofSegments(spans, document.length(), options)
                : DocumentDecisions.ofDocument(spans, options);
            decisions.add(found);
            found.decisions().forEach(counts -> counts.keySet().forEach(ratings::addAll));
        }
        categories = Math.max(2, 1 + decisions.stream().mapToInt(DocumentDecisions::highestRating).max().orElse(0));
        chanceCategories = switch (options.level()) {
            case EXISTENCE -> 2;
            case FREQUENCY -> ratings.size();
            case SEGMENTS -> segments.codes().size();
        };
        bootstrap = new Bootstrap(documents.size(), options.samples());
        int codes = segments.codes().size();
        tallies = new Tally[documents.size()][codes];
        characters = new Tally[documents.size()][codes];
        IntStream.range(0, documents.size()).parallel().forEach(document -> {
            for (int code = 0; code < codes; code++) {
                tallies[document][code] = decisions.get(document).tally(code, coders, categories);
                characters[document][code] =
                    onSegments() ? decisions.get(document).characters(code, coders) : null;
            }
        });
    }

    private List<Tally> column(Tally[][] parts, int code) {
        return onSegments() || parts == tallies
            ? IntStream.range(0, documents.size()).mapToObj(document -> parts[document][code]).toList() : List.of();
    }

    private List<Tally> sumOfCodes(Tally[][] parts, int document) {
        return parts[document].length == 0 || parts[document][0] == null ? List.of()
            : List.of(Tally.sum(List.of(parts[document]), null));
    }

    private List<Tally> sums(Tally[][] parts) {
        return IntStream.range(0, documents.size()).mapToObj(document -> sumOfCodes(parts, document))
            .flatMap(List::stream).toList();
    }

    /** Codings per coder: of one code in all documents, or of all codes in one document or all. */
    private List<Integer> given(int code, DocumentDecisions only) {
        List<Integer> given = new ArrayList<>();
        for (int coder = 0; coder < coders; coder++) {
            int place = coder;
            given.add((only == null ? decisions.stream() : List.of(only).stream()).mapToInt(document -> code >= 0
                ? document.given().get(code).get(place)
                : document.given().stream().mapToInt(ofCode -> ofCode.get(place)).sum()).sum());
        }
        return given;
    }

    private AgreementRow row(String id, String name, List<Integer> given, List<Tally> parts, List<Tally> onCharacters,
        List<UnitizingAlpha> alphas, Bootstrap samples) {
        boolean neither = options.uncodedCounted();
        Tally all = parts.isEmpty() ? new Tally.Builder(coders, categories).build() : Tally.sum(parts, null);
        Map<Coefficient, Estimate> estimates = new EnumMap<>(Coefficient.class);
        for (Coefficient coefficient : coefficients()) {
            Estimate estimate = switch (coefficient) {
                case ALPHA_BINARY -> onCharacters.isEmpty() ? estimate(coefficient, all)
                    : NominalCoefficients.alpha(Tally.sum(onCharacters, null), coefficient);
                case ALPHA_UNITIZING -> UnitizingAlpha.of(alphas, null);
                default -> estimate(coefficient, all);
            };
            boolean sampled = estimate.value().isPresent() && estimate.interval().isEmpty();
            estimates.put(coefficient, !sampled ? estimate : estimate.with(switch (coefficient) {
                case ALPHA_BINARY -> samples.interval(weights -> value(NominalCoefficients
                    .alpha(Tally.sum(onCharacters, weights), coefficient)));
                case ALPHA_UNITIZING -> samples.interval(weights -> value(UnitizingAlpha.of(alphas, weights)));
                default -> samples.interval(weights -> value(estimate(coefficient, Tally.sum(parts, weights))));
            }));
        }
        return new AgreementRow(id, name, given, all.agreements(neither), all.decisions(neither), estimates);
    }

    private Estimate estimate(Coefficient coefficient, Tally tally) {
        boolean neither = options.uncodedCounted();
        return switch (coefficient) {
            case PERCENT -> NominalCoefficients.percent(tally, neither);
            case BRENNAN_PREDIGER -> NominalCoefficients.brennanPrediger(tally, neither, chanceCategories);
            case COHEN -> NominalCoefficients.cohen(tally);
            case FLEISS -> NominalCoefficients.fleiss(tally);
            case ALPHA_NOMINAL, ALPHA_BINARY, ALPHA_UNITIZING -> NominalCoefficients.alpha(tally, coefficient);
        };
    }

    private static double value(Estimate estimate) {
        return estimate.value().orElse(Double.NaN);
    }

    private AgreementRow meanOfCodes(List<AgreementRow> codes) {
        List<Estimate> defined = codes.stream().map(row -> row.estimates().get(Coefficient.PERCENT))
            .filter(estimate -> estimate.value().isPresent()).toList();
        Map<Coefficient, Estimate> estimates = new EnumMap<>(Coefficient.class);
        Optional<Estimate> mean = Estimate.mean(Coefficient.PERCENT, defined);
        mean.ifPresent(estimate -> {
            Estimate withInterval = estimate.with(bootstrap.interval(weights -> IntStream.range(0, codes.size())
                .mapToDouble(code -> value(estimate(Coefficient.PERCENT, Tally.sum(column(tallies, code), weights))))
                .filter(value -> !Double.isNaN(value)).average().orElse(Double.NaN)));
            estimates.put(Coefficient.PERCENT, withInterval);
            estimates.put(Coefficient.BRENNAN_PREDIGER,
                NominalCoefficients.brennanPrediger(withInterval, chanceCategories));
        });
        return new AgreementRow("", Messages.meanOfCodes, List.of(), codes.stream().mapToLong(AgreementRow::agreements)
            .sum(), codes.stream().mapToLong(AgreementRow::decisions).sum(), estimates);
    }

    private List<String> notes(AgreementRow overall) {
        List<String> notes = new ArrayList<>();
        for (int coder = 0; coder < coders; coder++) {
            String name = data.coders().getOrDefault(options.coders().get(coder), "?");
            String id = options.coders().get(coder);
            long empty = documents.stream().filter(document -> !document.codingsByCoder().containsKey(id)).count();
            if (overall.given().get(coder) == 0) {
                notes.add(Messages.bind(Messages.note_coderEmpty, name));
            } else if (empty > 0) {
                notes.add(Messages.bind(Messages.note_coderAbsent, name, empty));
            }
        }
        long unused = IntStream.range(0, segments.codes().size())
            .filter(code -> given(code, null).stream().allMatch(count -> count == 0)).count();
        if (unused > 0) {
            notes.add(Messages.bind(Messages.note_codesUnused, unused));
        }
        if (documents.size() < 2 && options.samples() > 0) {
            notes.add(Messages.note_fewDocuments);
        }
        return notes;
    }
}
