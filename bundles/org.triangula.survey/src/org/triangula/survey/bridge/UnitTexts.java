// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.bridge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.triangula.model.Element;
import org.triangula.model.Property;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Link;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Response;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.survey.AnswerState;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.open.OpenAnswerDocuments;

/**
 * What the units of a survey say in texts, and how it is coded: their open answers, and documents of the unit when
 * asked for. Pure: the same study gives the same passages.
 */
public final class UnitTexts {

    private final int units;
    private final List<UnitPassage> passages;
    private final List<UnitQuote> quotes;

    private UnitTexts(int units, List<UnitPassage> passages, List<UnitQuote> quotes) {
        this.units = units;
        this.passages = List.copyOf(passages);
        this.quotes = List.copyOf(quotes);
    }

    /**
     * Collects the texts of units.
     *
     * @param study the study
     * @param units the units, areas, cases or responses, in the order of the survey's data
     * @param documents true to take interviews and documents of the units, too, not only their open answers
     * @return their passages and what is coded in them
     */
    public static UnitTexts of(Study study, List<Element> units, boolean documents) {
        Map<EObject, Integer> places = new HashMap<>();
        units.forEach(unit -> places.put(unit, places.size()));
        List<UnitPassage> passages = openAnswers(study, places);
        if (documents) {
            Set<Document> answers = new HashSet<>();
            passages.forEach(passage -> answers.add(passage.document()));
            for (Document document : study.getTexts().getDocuments()) {
                if (!answers.contains(document)) {
                    for (int unit : unitsOf(document, places)) {
                        passages.add(new UnitPassage(unit, document, 0, document.getTextLength(), Optional.empty()));
                    }
                }
            }
        }
        List<UnitQuote> quotes = new ArrayList<>();
        for (UnitPassage passage : passages) {
            for (Selection selection : passage.document().getSelections()) {
                if (selection.getStart() < passage.end() && selection.getEnd() > passage.start()) {
                    for (Coding coding : selection.getCodings()) {
                        if (coding.getCode() != null) {
                            quotes.add(new UnitQuote(passage.unit(), coding.getCode(), passage.document(),
                                Math.max(selection.getStart(), passage.start()),
                                Math.min(selection.getEnd(), passage.end()), coding.getId()));
                        }
                    }
                }
            }
        }
        return new UnitTexts(units.size(), passages, quotes);
    }

    /** One passage per answer: from its heading, which is linked to the response, to the next heading. */
    private static List<UnitPassage> openAnswers(Study study, Map<EObject, Integer> places) {
        Map<Document, List<Link>> headings = new HashMap<>();
        for (Link link : study.getInquiry().getLinks()) {
            if (link.getSource() instanceof Selection selection && link.getTarget() instanceof Response
                && selection.eContainer() instanceof Document document) {
                headings.computeIfAbsent(document, key -> new ArrayList<>()).add(link);
            }
        }
        List<UnitPassage> passages = new ArrayList<>();
        for (Document document : study.getTexts().getDocuments()) {
            Optional<Question> question = question(document, study);
            List<Link> links = question.isEmpty() ? List.of() : headings.getOrDefault(document, List.of());
            List<Link> ordered = links.stream()
                .sorted(Comparator.comparingInt(link -> ((Selection) link.getSource()).getStart())).toList();
            for (int i = 0; i < ordered.size(); i++) {
                Response response = (Response) ordered.get(i).getTarget();
                Integer unit = places.get(response.getUnit() == null ? response : response.getUnit());
                int end = i + 1 < ordered.size() ? ((Selection) ordered.get(i + 1).getSource()).getStart()
                    : document.getTextLength();
                if (unit != null) {
                    Selection heading = (Selection) ordered.get(i).getSource();
                    passages.add(new UnitPassage(unit, document, heading.getStart(), end, question));
                }
            }
        }
        return passages;
    }

    private static Optional<Question> question(Document document, Study study) {
        for (Property property : document.getProperties()) {
            if (OpenAnswerDocuments.QUESTION.equals(property.getKey())) {
                return OpenAnswerDocuments.questions(study).stream()
                    .filter(question -> property.getValue().equals(question.getId())).findFirst();
            }
        }
        return Optional.empty();
    }

    private static Set<Integer> unitsOf(Document document, Map<EObject, Integer> places) {
        Set<Integer> units = new LinkedHashSet<>();
        document.getAreas().stream().map(places::get).filter(unit -> unit != null).forEach(units::add);
        if (document.getInterview() != null && places.containsKey(document.getInterview().getDistrict())) {
            units.add(places.get(document.getInterview().getDistrict()));
        }
        return units;
    }

    /**
     * The passages.
     *
     * @return by document, then in the order of the text
     */
    public List<UnitPassage> passages() {
        return passages;
    }

    /**
     * What is coded in the passages.
     *
     * @return by passage; a coding in two units' documents stands for both
     */
    public List<UnitQuote> quotes() {
        return quotes;
    }

    /**
     * The codes that are used.
     *
     * @return in the order in which they appear first
     */
    public List<Code> codes() {
        return quotes.stream().map(UnitQuote::code).distinct().toList();
    }

    /**
     * A code as a variable: whether a unit says something coded with it. Units without any text were not asked.
     *
     * @param code the code
     * @param yes label of units that do
     * @param no label of units that do not
     * @return one category per unit
     */
    public DataColumn presence(Code code, String yes, String no) {
        int[] counts = counts(code);
        int[][] choices = new int[units][];
        for (int unit = 0; unit < units; unit++) {
            choices[unit] = new int[] {counts[unit] > 0 ? 0 : 1};
        }
        return DataColumn.categories("", code.getName(), DataColumn.Kind.SINGLE, List.of(
            new DataColumn.Category("1", yes, Optional.empty()), new DataColumn.Category("0", no, Optional.empty())),
            states(), choices);
    }

    /**
     * A code as a number: how many passages of a unit are coded with it. Units without any text were not asked.
     *
     * @param code the code
     * @return one number per unit; its key names the code with those above it, so that codes of one name differ
     */
    public DataColumn frequency(Code code) {
        int[] counts = counts(code);
        double[] numbers = new double[units];
        for (int unit = 0; unit < units; unit++) {
            numbers[unit] = counts[unit];
        }
        return DataColumn.numbers("codings" + path(code), code.getName(), states(), numbers);
    }

    private static String path(Code code) {
        return (code.eContainer() instanceof Code above ? path(above) : "") + "_"
            + code.getName().strip().replaceAll("[^\\p{L}\\p{N}]+", "_");
    }

    private int[] counts(Code code) {
        int[] counts = new int[units];
        quotes.stream().filter(quote -> quote.code() == code).forEach(quote -> counts[quote.unit()]++);
        return counts;
    }

    private AnswerState[] states() {
        AnswerState[] states = new AnswerState[units];
        Arrays.fill(states, AnswerState.NOT_ASKED);
        passages.forEach(passage -> states[passage.unit()] = AnswerState.ANSWERED);
        return states;
    }
}
