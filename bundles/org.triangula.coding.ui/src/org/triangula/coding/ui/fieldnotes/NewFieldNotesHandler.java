// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.fieldnotes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.triangula.coding.operation.CreateDocument;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.popup.NotePopup;
import org.triangula.model.texts.DocumentKind;
import org.triangula.ui.open.ObjectOpeners;

/** Lets field notes be typed or pasted, makes a document of them and opens it. */
public final class NewFieldNotesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(LocalDate.now());
        new NotePopup(HandlerUtil.getActiveShellChecked(event), Messages.heading,
            NLS.bind(Messages.name, day), "", null,
            NewFieldNotesHandler::write).open();
        return null;
    }

    /** Makes the document and opens it. */
    static void write(String name, String text) {
        CodingContext context = CodingContext.get();
        if (context.run(new CreateDocument(name.isBlank() ? NLS.bind(Messages.name, "").strip() : name,
            DocumentKind.FIELD_NOTES, text))) {
            context.session().map(session -> session.study().getTexts().getDocuments().getLast())
                .ifPresent(ObjectOpeners::open);
        }
    }

    @Override
    public boolean isEnabled() {
        return CodingContext.get().session().map(session -> !session.isReadOnly()).orElse(false);
    }
}
