// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.ui;

import org.triangula.ui.open.StudyInput;

/** The agreement in the open study: there is one editor for it. */
record AgreementInput() implements StudyInput {

    @Override
    public String icon() {
        return "users";
    }

    @Override
    public String getName() {
        return Messages.title;
    }
}
