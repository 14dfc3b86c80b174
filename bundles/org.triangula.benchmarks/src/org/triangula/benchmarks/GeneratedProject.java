// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an invented REFI-QDA package as another program would: every passage with its quote, one coding each. */
final class GeneratedProject {

    private static final int QUOTE = 60;

    private final Random random = new Random(20260116);
    private final StudySize size;
    private final List<String> texts = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();

    private GeneratedProject(StudySize size) {
        this.size = size;
        for (int i = 0; i < size.codes(); i++) {
            codes.add(guid());
        }
        for (int i = 0; i < size.documents(); i++) {
            sources.add(guid());
            texts.add(GeneratedText.interview(random, size.paragraphs()));
        }
    }

    /**
     * Writes the package.
     *
     * @param file the file
     * @param size how many documents, paragraphs and codings of each, and codes
     * @throws IOException if it cannot be written
     */
    static void write(Path file, StudySize size) throws IOException {
        new GeneratedProject(size).write(file);
    }

    private String guid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private void write(Path file) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(stream)) {
            for (int i = 0; i < sources.size(); i++) {
                zip.putNextEntry(new ZipEntry("sources/" + sources.get(i) + ".txt"));
                zip.write(texts.get(i).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("project.qde"));
            Writer xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            project(xml);
            xml.flush();
            zip.closeEntry();
        }
    }

    private void project(Writer xml) throws IOException {
        String user = guid();
        xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Project xmlns=\"urn:QDA-XML:project:1.0\""
            + " name=\"Invented\" origin=\"Benchmark\"><Users><User guid=\"" + user + "\" name=\"B\"/></Users>"
            + "<CodeBook><Codes>\n");
        for (int i = 0; i < codes.size(); i++) {
            xml.write("<Code guid=\"" + codes.get(i) + "\" name=\"Code " + i + "\" isCodable=\"true\"/>\n");
        }
        xml.write("</Codes></CodeBook><Sources>\n");
        for (int i = 0; i < sources.size(); i++) {
            source(xml, i, user);
        }
        xml.write("</Sources></Project>\n");
    }

    private void source(Writer xml, int number, String user) throws IOException {
        String text = texts.get(number);
        xml.write("<TextSource guid=\"" + sources.get(number) + "\" name=\"Interview " + number
            + "\" plainTextPath=\"internal://" + sources.get(number) + ".txt\">\n");
        for (int i = 0; i < size.codings(); i++) {
            // the generated text has no characters that count twice
            int start = random.nextInt(text.length() - 800);
            int end = start + 20 + random.nextInt(780);
            String quote = text.substring(start, Math.min(end, start + QUOTE)).replace('\n', ' ');
            xml.write("<PlainTextSelection guid=\"" + guid() + "\" name=\"" + quote + "\" startPosition=\"" + start
                + "\" endPosition=\"" + end + "\" creatingUser=\"" + user
                + "\" creationDateTime=\"2026-01-15T09:00:00Z\">\n<Coding guid=\"" + guid() + "\" creatingUser=\""
                    + user
                + "\" creationDateTime=\"2026-01-15T09:00:00Z\"><CodeRef targetGUID=\""
                + codes.get(random.nextInt(codes.size())) + "\"/></Coding>\n</PlainTextSelection>\n");
        }
        xml.write("</TextSource>\n");
    }
}
