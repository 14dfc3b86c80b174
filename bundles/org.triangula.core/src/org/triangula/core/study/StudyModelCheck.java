// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.triangula.core.exchange.Checksum;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudyCheck.Finding;
import org.triangula.core.study.StudyCheck.Severity;
import org.triangula.core.text.DocumentText;
import org.triangula.model.Identified;
import org.triangula.model.ModelPackage;
import org.triangula.model.NamedElement;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.TextVersion;

/** Examines the objects of an open study and the files they name. */
final class StudyModelCheck {

    private final StudySession session;
    private final StudyFolder folder;
    private final Progress progress;
    private final List<Finding> findings;
    private final Set<String> used;
    private final Set<String> identities = new HashSet<>();

    StudyModelCheck(StudySession session, Progress progress, List<Finding> findings, Set<String> used) {
        this.session = session;
        this.folder = session.folder();
        this.progress = progress;
        this.findings = findings;
        this.used = used;
    }

    void examine() {
        Study study = session.study();
        examine(study);
        for (Iterator<EObject> objects = study.eAllContents(); objects.hasNext();) {
            progress.checkCancelled();
            examine(objects.next());
        }
        int done = 0;
        List<Document> documents = study.getTexts() == null ? List.of() : study.getTexts().getDocuments();
        for (Document document : documents) {
            progress.checkCancelled();
            progress.report(Messages.bind(Messages.check_reading, name(document)), done++ / (double) documents.size());
            examineText(document);
        }
    }

    private void examine(EObject object) {
        Resource own = ((InternalEObject) object).eDirectResource();
        if (own != null) {
            used.add(folder.path().relativize(Path.of(own.getURI().toFileString())).toString().replace('\\', '/'));
        }
        if (object instanceof Identified identified) {
            if (identified.getId() == null) {
                damage(place(object), Messages.bind(Messages.check_missingId, name(object)));
            } else if (!identities.add(identified.getId())) {
                damage(place(object), Messages.bind(Messages.check_duplicateId, identified.getId()));
            }
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainer() && !reference.isTransient() && !reference.isDerived()) {
                examine(object, reference);
            }
        }
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            boolean path = attribute.getEAttributeType() == ModelPackage.Literals.RELATIVE_PATH;
            if (path && object.eGet(attribute) instanceof String file && !isText(object)) {
                resolve(file, object);
            }
        }
    }

    /** Texts of documents are examined with their checksums. */
    private static boolean isText(EObject object) {
        return object instanceof TextVersion;
    }

    private void examine(EObject object, EReference reference) {
        if (!object.eIsSet(reference)) {
            if (reference.isRequired()) {
                damage(place(object), Messages.bind(Messages.check_required, reference.getName(), name(object)));
            }
            return;
        }
        Object value = object.eGet(reference);
        List<?> targets = value instanceof List<?> many ? many : List.of(value);
        for (Object target : targets) {
            if (target instanceof EObject found && (found.eIsProxy() || found.eResource() == null)) {
                damage(place(object), Messages.bind(Messages.check_dangling, reference.getName(), name(object)));
            }
        }
    }

    private Path resolve(String file, EObject user) {
        try {
            Path path = folder.resolve(file);
            used.add(file);
            if (Files.isRegularFile(path)) {
                return path;
            }
            damage(file, Messages.bind(Messages.check_fileMissing, name(user)));
        } catch (ProblemException e) {
            damage(file, Messages.bind(Messages.check_outside, name(user)));
        }
        return null;
    }

    private void examineText(Document document) {
        int length = 0;
        String file = document.getTextFile();
        if (file != null) {
            Path path = folder.path().resolve(file).normalize();
            if (!path.startsWith(folder.path()) || !Files.isRegularFile(path)) {
                // already reported with the other files
                return;
            }
            DocumentText text = read(file, path, document.getTextChecksum());
            if (text == null) {
                return;
            }
            length = text.length();
            if (length != document.getTextLength()) {
                damage(file, Messages.bind(Messages.check_textLength, length, document.getTextLength()));
            }
            if (text.paragraphCount() != document.getParagraphCount()) {
                damage(file, Messages.bind(Messages.check_textParagraphs, text.paragraphCount(),
                    document.getParagraphCount()));
            }
        }
        for (Selection selection : document.getSelections()) {
            if (selection.getStart() < 0 || selection.getStart() >= selection.getEnd()
                || selection.getEnd() > length) {
                damage(place(document), Messages.bind(Messages.check_selection, new Object[] {selection.getId(),
                    selection.getStart(), selection.getEnd(), length}));
            }
        }
        for (TextVersion version : document.getEarlierTexts()) {
            Path earlier = version.getTextFile() == null ? null : resolve(version.getTextFile(), document);
            if (earlier != null) {
                read(version.getTextFile(), earlier, version.getTextChecksum());
            }
        }
    }

    private DocumentText read(String file, Path path, String checksum) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            if (checksum != null && !checksum.equals(Checksum.of(bytes))) {
                damage(file, Messages.check_textChecksum);
            }
            return new DocumentText(
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            damage(file, Messages.bind(Messages.check_fileDamaged, "UTF-8"));
        } catch (IOException e) {
            damage(file, Messages.bind(Messages.check_fileDamaged, e.getMessage()));
        }
        return null;
    }

    private String place(EObject object) {
        Resource resource = object.eResource();
        return resource == null ? folder.name()
            : folder.path().relativize(Path.of(resource.getURI().toFileString())).toString().replace('\\', '/');
    }

    private static String name(EObject object) {
        String type = object.eClass().getName();
        if (object instanceof NamedElement named && named.getName() != null) {
            return type + " \"" + named.getName() + "\"";
        }
        return object instanceof Identified identified ? type + " " + identified.getId() : type;
    }

    private void damage(String place, String message) {
        findings.add(new Finding(Severity.DAMAGE, place, message));
    }
}
