// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.structure;

import java.util.List;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.problem.ProblemException;
import org.triangula.survey.design.QuestionnaireContent;

/** Imports the questionnaire of a DDI codebook (versions 1 and 2). */
public final class DdiImporter extends QuestionnaireImporter {

    /** Creates the importer. */
    public DdiImporter() {
        super("ddi");
    }

    @Override
    public Recognition recognise(FileSample sample) {
        return sample.text().matches("(?s).*<(\\w+:)?codeBook[\\s>].*") ? Recognition.CERTAIN : Recognition.NO;
    }

    @Override
    QuestionnaireContent content(ImportFile file, List<Finding> findings) throws ProblemException {
        return new DdiReader(XmlRows.read(file), findings).read();
    }
}
