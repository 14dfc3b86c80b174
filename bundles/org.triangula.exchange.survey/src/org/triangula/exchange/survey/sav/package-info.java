// SPDX-License-Identifier: EPL-2.0
/**
 * Data files of SPSS: SAV and ZSAV, after the description of the format in the PSPP developers guide, appendix "System
 * File Format".
 */
package org.triangula.exchange.survey.sav;
