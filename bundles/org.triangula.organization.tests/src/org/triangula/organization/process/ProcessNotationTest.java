// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.triangula.organization.process.ProcessReader.Reading;
import org.triangula.organization.process.ProcessReader.Remark;
import org.triangula.organization.process.ProcessReader.StepPlace;

/** The text of processes: what is written is read again, and what is wrong is said with its line. */
class ProcessNotationTest {

    static final String TEXT = """
        # a remark
        @process (renewal) Renewal of a title
        @task abh
        @person Citizen
        @note First line
        @note Second line
        @source Study, Tab. 6

        == (one) Booked online
        @case Commune I
        @from 2021-04
        @trigger The title expires
        Remind of the title [Office] {medium=letter; time=5 min; wait=3 mo}
        (book) Book, at \\[last] \\{} [Citizen] {medium=online; documents=Passport, Photo\\, new; note=late; source=3}
          -> check: papers are complete
          -> end: given up {medium=phone; note=rare}
        # nobody tells of this
        (extra) Extra step {optional}
          -> end
        (check) Check [Office]
          -> book: something is missing
          -> meet
        (meet) Meet [Office] {medium=in-person; time=10-20 min}

        == Walk in
        Come [Citizen]
        """;

    private static Reading read(String text) {
        return new ProcessReader(MediumTable.supplied()).read(text);
    }

    @Test
    void readsAnOrdinaryProcess() {
        Reading reading = read(TEXT);
        NotedProcess process = reading.process();
        assertEquals(List.of(), reading.remarks());
        assertEquals("First line\nSecond line", process.note());
        assertEquals(List.of("one", "walk-in"), process.variants().stream().map(NotedVariant::key).toList());
        NotedVariant one = process.variants().getFirst();
        assertEquals(List.of("remind-of-the-title", "book", "extra", "check", "meet"),
            one.steps().stream().map(NotedStep::key).toList());
        NotedStep book = one.step("book").orElseThrow();
        assertEquals("Book, at [last] {}", book.name());
        assertEquals(List.of("Passport", "Photo, new"), book.details().documents());
        assertEquals(List.of(new NotedFlow("check", "papers are complete", "", "", ""),
            new NotedFlow("", "given up", "phone", "rare", "")), book.flows());
        assertEquals(List.of(NotedFlow.to("book")), one.steps().getFirst().flows());
        assertEquals(List.of(), one.step("extra").orElseThrow().flows());
        assertEquals("10-20 min", one.step("meet").orElseThrow().duration().orElseThrow().text());
        assertEquals(14, reading.lines().get(new StepPlace("one", "book")));
    }

    @Test
    void writesWhatItReadByteForByte() {
        assertEquals(TEXT, ProcessWriter.write(read(TEXT).process()));
    }

    @Property(tries = 200)
    void readsWhatItWrote(@ForAll long seed) {
        NotedProcess process = new GeneratedProcess(new Random(seed)).process();
        String text = ProcessWriter.write(process);
        Reading reading = read(text);
        assertEquals(process, reading.process(), text);
        assertEquals(text, ProcessWriter.write(reading.process()));
    }

    @Property(tries = 100)
    void readsAnythingWithoutFailing(@ForAll String text) {
        NotedProcess process = read(text).process();
        String written = ProcessWriter.write(process);
        assertEquals(written, ProcessWriter.write(read(written).process()));
    }

    @Test
    void saysWhatIsWrongWhereAndWhatToDo() {
        Reading reading = read("""
            @process A
            @colour red
            == B
            @from spring
            (x) Step [Office {medium=pigeon
              -> nowhere
              => x
            (x) Other [Office] {time=long; shape=round}
              -> x y
            """);
        assertEquals(List.of(2, 4, 5, 6, 8, 8, 8, 9), reading.remarks().stream().map(Remark::line).sorted().toList());
        reading.remarks().forEach(one -> {
            assertTrue(one.reason().length() > 10, one.toString());
            assertTrue(one.remedy().length() > 10, one.toString());
        });
        assertEquals(3, reading.process().variants().getFirst().steps().size());
    }

    @Test
    void anEndIsNoStep() {
        NotedProcess process = read("End [A]\nOther [B]\n  -> end").process();
        assertEquals(List.of("end-2", "other"),
            process.variants().getFirst().steps().stream().map(NotedStep::key).toList());
        assertEquals(List.of(), process.variants().getFirst().steps().getLast().flows());
    }
}
