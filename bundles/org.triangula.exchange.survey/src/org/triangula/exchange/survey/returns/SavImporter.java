// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.survey.sav.SavFile;
import org.triangula.exchange.survey.sav.SavReader;
import org.triangula.exchange.survey.sav.SavVariable;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.ScaleLevel;
import org.triangula.survey.design.Multilingual;
import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.QuestionnaireContent;
import org.triangula.survey.design.TopicDraft;

/**
 * Imports SPSS files with labels and missing values. Variables that no questionnaire of the study knows become a new
 * survey. Values declared missing stay apart by their labels: not asked, don't know, refused, else not answered.
 */
public final class SavImporter extends GridImporter {

    private static final long LARGEST = 500L << 20;

    private final ReturnWords words = new ReturnWords();

    /** Creates the importer. */
    public SavImporter() {
        super("sav", LARGEST);
    }

    @Override
    public Recognition recognise(FileSample sample) {
        return sample.beginsWith('$', 'F', 'L', '2') || sample.beginsWith('$', 'F', 'L', '3') ? Recognition.CERTAIN
            : Recognition.NO;
    }

    @Override
    Content content(ImportFile file, ImportRequest request, List<Finding> findings, Progress progress)
        throws ProblemException {
        SavFile sav = SavReader.read(file.content(), file.name());
        List<SavVariable> variables = sav.variables();
        List<String> headings = new ArrayList<>(variables.stream().map(SavVariable::name).toList());
        if (sav.weight() >= 0) {
            headings.set(sav.weight(), "weight");
        }
        List<ReturnGrid.Row> rows = new ArrayList<>();
        for (int row = 0; row < sav.cases(); row++) {
            progress.checkCancelled();
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < variables.size(); i++) {
                cells.add(cell(sav, variables.get(i), row, i));
            }
            rows.add(new ReturnGrid.Row(Integer.toString(row + 1), cells));
        }
        return new Content(new ReturnGrid(headings, rows), Optional.of(questionnaire(file, sav, headings)));
    }

    private String cell(SavFile sav, SavVariable variable, int row, int column) {
        if (variable.isText()) {
            String text = sav.text(row, column);
            return variable.missing().texts().contains(text) && !text.isEmpty()
                ? variable.textLabels().isEmpty() ? missing(text, variable.textLabels().get(text)) : text : text;
        }
        double number = sav.number(row, column);
        if (Double.isNaN(number)) {
            return "";
        }
        if (variable.missing().contains(number) && !isChoice(variable)) {
            return missing(plain(number), variable.numberLabels().get(number));
        }
        return variable.isDate() || variable.isDateTime() ? sav.date(row, column) : plain(number);
    }

    /** A word that says why there is no answer, see {@code return-words.properties}. */
    private String missing(String value, String label) {
        return label != null && words.missing(label).isPresent() ? label
            : words.missing(value).isPresent() ? value : "no answer";
    }

    /** Numbers with labels for other values than missing ones are choices, the others are quantities. */
    private static boolean isChoice(SavVariable variable) {
        return variable.numberLabels().keySet().stream().anyMatch(value -> !variable.missing().contains(value));
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number)
            : Double.toString(number);
    }

    private QuestionnaireContent questionnaire(ImportFile file, SavFile sav, List<String> headings) {
        List<QuestionDraft> questions = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            SavVariable variable = sav.variables().get(i);
            if (i != sav.weight()) {
                questions.add(question(variable));
            }
        }
        String name = file.name().replaceFirst("\\.[^.]*$", "");
        return new QuestionnaireContent(name, "1", Multilingual.NONE, List.of(
            new QuestionnaireContent.TopicContent(new TopicDraft("1", Multilingual.of("de", Messages.variable)),
                questions)));
    }

    private QuestionDraft question(SavVariable variable) {
        QuestionType type = variable.isDate() || variable.isDateTime() ? QuestionType.DATE
            : variable.isText() ? variable.textLabels().isEmpty() ? QuestionType.TEXT : QuestionType.SINGLE
                : isChoice(variable) ? QuestionType.SINGLE : QuestionType.NUMBER;
        List<OptionDraft> options = new ArrayList<>();
        if (type == QuestionType.SINGLE) {
            for (Map.Entry<Double, String> label : variable.numberLabels().entrySet()) {
                options.add(option(plain(label.getKey()), label.getValue(),
                    variable.missing().contains(label.getKey())));
            }
            variable.missing().numbers().stream().filter(value -> !variable.numberLabels().containsKey(value))
                .forEach(value -> options.add(option(plain(value), plain(value), true)));
            for (Map.Entry<String, String> label : variable.textLabels().entrySet()) {
                options.add(option(label.getKey(), label.getValue(),
                    variable.missing().texts().contains(label.getKey())));
            }
        }
        String wording = variable.label().isEmpty() ? variable.name() : variable.label();
        return QuestionDraft.of(type, variable.name(), "", Multilingual.of("de", wording)).withOptions(options)
            .withLevel(switch (variable.measure()) {
                case 1 -> ScaleLevel.NOMINAL;
                case 2 -> ScaleLevel.ORDINAL;
                case 3 -> ScaleLevel.METRIC;
                default -> ScaleLevel.UNKNOWN;
            }).withMinimum(OptionalDouble.empty());
    }

    private OptionDraft option(String code, String label, boolean missing) {
        MissingKind kind = missing ? words.missing(label).or(() -> words.missing(code))
            .orElse(MissingKind.NOT_ANSWERED) : MissingKind.NONE;
        return new OptionDraft("", code, Multilingual.of("de", label), false, false, kind);
    }
}
