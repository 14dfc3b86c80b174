// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.triangula.core.exchange.Checksum;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.Document;

/** The text files of a study. A file is named after its content and never changed: undo and backups need no copies. */
final class StudyTexts {

    private static final long LARGEST_TEXT = 256L << 20;

    private final StudyFolder folder;
    private final Map<String, SoftReference<DocumentText>> cache = new ConcurrentHashMap<>();

    StudyTexts(StudyFolder folder) {
        this.folder = folder;
    }

    DocumentText read(Document document) throws ProblemException {
        String file = document.getTextFile();
        SoftReference<DocumentText> cached = file == null ? null : cache.get(file);
        DocumentText text = cached == null ? null : cached.get();
        if (text == null) {
            text = new DocumentText(file == null ? "" : load(file));
            if (file != null) {
                cache.put(file, new SoftReference<>(text));
            }
        }
        return text;
    }

    private String load(String file) throws ProblemException {
        Path path = folder.resolve(file);
        String place = folder.name() + "/" + file;
        try {
            if (Files.size(path) > LARGEST_TEXT) {
                throw new ProblemException(place, "The text is larger than 256 MiB.", "Split the document.");
            }
            byte[] bytes = Files.readAllBytes(path);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(new Problem(place, "The text is not valid UTF-8.",
                "Restore the file from a backup; it must not be edited outside Triangula."), e);
        } catch (IOException e) {
            throw new ProblemException(new Problem(place, "The text cannot be read.",
                "Restore the file from a backup."), e);
        }
    }

    StoredText store(String name, String text) throws ProblemException {
        String normal = text.replace("\r\n", "\n").replace('\r', '\n');
        byte[] bytes = normal.getBytes(StandardCharsets.UTF_8);
        String checksum = Checksum.of(bytes);
        String file = "texts/" + StudyFolder.fileName(name) + "-" + checksum.substring(0, 12) + ".txt";
        write(file, bytes);
        DocumentText read = new DocumentText(normal);
        return new StoredText(file, checksum, read.length(), read.paragraphCount());
    }

    String storeData(String name, byte[] content) throws ProblemException {
        String file = dataFile(name, Checksum.of(content));
        write(file, content);
        return file;
    }

    String storeData(String name, Path content) throws ProblemException {
        String checksum;
        try {
            checksum = Checksum.of(content);
        } catch (IOException e) {
            throw new ProblemException(new Problem(String.valueOf(content), "The file could not be read ("
                + e.getMessage() + ").", "Check that it is still there and may be read."), e);
        }
        String file = dataFile(name, checksum);
        write(file, path -> AtomicFiles.copy(content, path));
        return file;
    }

    private static String dataFile(String name, String checksum) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : "." + StudyFolder.fileName(name.substring(dot + 1));
        return "data/" + StudyFolder.fileName(dot < 0 ? name : name.substring(0, dot)) + "-"
            + checksum.substring(0, 12) + ending;
    }

    private interface Writing {
        void to(Path path) throws IOException;
    }

    private void write(String file, byte[] content) throws ProblemException {
        write(file, path -> AtomicFiles.write(path, content));
    }

    private void write(String file, Writing writing) throws ProblemException {
        Path path = folder.resolve(file);
        try {
            if (!Files.exists(path)) {
                Files.createDirectories(path.getParent());
                writing.to(path);
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem(folder.name() + "/" + file, "The file could not be written ("
                + e.getMessage() + ").", "Check that the disk has space and the folder may be written to."), e);
        }
    }
}
