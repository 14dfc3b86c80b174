// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import org.eclipse.osgi.util.NLS;

/** Texts about processes. */
final class Messages extends NLS {

    public static String afterCarrier;
    public static String afterCarrierRemedy;
    public static String badDate;
    public static String badDateRemedy;
    public static String badFlow;
    public static String badFlowRemedy;
    public static String badSpan;
    public static String badSpanRemedy;
    public static String base;
    public static String baseOfEach;
    public static String canBeLeftOut;
    public static String carriers;
    public static String carriersRule;
    public static String condition;
    public static String contacts;
    public static String contactsRule;
    public static String day;
    public static String days;
    public static String deadEnd;
    public static String deadEndRemedy;
    public static String difference;
    public static String documents;
    public static String duration;
    public static String durationRule;
    public static String emptyHeader;
    public static String emptyHeaderRemedy;
    public static String end;
    public static String enterProcess;
    public static String figureOfOne;
    public static String figureOfSeveral;
    public static String flowWithoutStep;
    public static String flowWithoutStepRemedy;
    public static String handOver;
    public static String handOvers;
    public static String handOversRule;
    public static String headerTwice;
    public static String headerTwiceRemedy;
    public static String hours;
    public static String keyTwice;
    public static String keyTwiceRemedy;
    public static String knownHeaders;
    public static String knownWords;
    public static String line;
    public static String linkEvidence;
    public static String measure;
    public static String mediaBreak;
    public static String mediaBreaks;
    public static String mediaBreaksRule;
    public static String mediaBreakWord;
    public static String minutes;
    public static String month;
    public static String months;
    public static String nobody;
    public static String noCarrier;
    public static String noCarrierRemedy;
    public static String noPerson;
    public static String noProcesses;
    public static String noProcessesRemedy;
    public static String noStepName;
    public static String noStepNameRemedy;
    public static String noSteps;
    public static String noStepsRemedy;
    public static String notInAll;
    public static String noValue;
    public static String noValueRemedy;
    public static String noVariantName;
    public static String noVariantNameRemedy;
    public static String noVariants;
    public static String noVariantsRemedy;
    public static String onlyHere;
    public static String openBrace;
    public static String openBraceRemedy;
    public static String openBracket;
    public static String openBracketRemedy;
    public static String openCondition;
    public static String openConditionRemedy;
    public static String optionalStep;
    public static String otherCarrier;
    public static String otherMedium;
    public static String processesImported;
    public static String processGone;
    public static String processGoneRemedy;
    public static String processTwice;
    public static String processTwiceRemedy;
    public static String rule;
    public static String same;
    public static String sameCarrier;
    public static String source;
    public static String sources;
    public static String step;
    public static String stepGone;
    public static String steps;
    public static String stepsImported;
    public static String stepsRule;
    public static String tooLong;
    public static String tooLongRemedy;
    public static String tooManySteps;
    public static String trigger;
    public static String unknownCarrier;
    public static String unknownCarrierRemedy;
    public static String unknownHeader;
    public static String unknownMedium;
    public static String unknownMediumRemedy;
    public static String unknownStep;
    public static String unknownStepRemedy;
    public static String unknownWord;
    public static String unreachable;
    public static String unreachableRemedy;
    public static String unwritable;
    public static String unwritableRemedy;
    public static String variantsImported;
    public static String waiting;
    public static String waitingRule;
    public static String waits;
    public static String week;
    public static String weeks;
    public static String writtenBeside;

    static {
        NLS.initializeMessages("org.triangula.organization.process.messages", Messages.class);
    }

    private Messages() {
    }
}
