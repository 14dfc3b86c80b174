// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.structure;

import java.util.List;
import java.util.Locale;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.problem.ProblemException;
import org.triangula.survey.design.QuestionnaireContent;

/** Imports the structure of a survey of LimeSurvey, as written by versions 2 to 6. */
public final class LssImporter extends QuestionnaireImporter {

    /** Creates the importer. */
    public LssImporter() {
        super("lss");
    }

    @Override
    public Recognition recognise(FileSample sample) {
        return sample.text().toLowerCase(Locale.ROOT).contains("<limesurveydoctype>survey") ? Recognition.CERTAIN
            : Recognition.NO;
    }

    @Override
    QuestionnaireContent content(ImportFile file, List<Finding> findings) throws ProblemException {
        return new LssReader(file, findings).read();
    }
}
