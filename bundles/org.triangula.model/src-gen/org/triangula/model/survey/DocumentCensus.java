/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.NamedElement;
import org.triangula.model.Sourced;
import org.triangula.model.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document Census</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which units have a document of one kind, for example an integration plan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.DocumentCensus#getKind <em>Kind</em>}</li>
 *   <li>{@link org.triangula.model.survey.DocumentCensus#getReferenceDate <em>Reference Date</em>}</li>
 *   <li>{@link org.triangula.model.survey.DocumentCensus#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.survey.SurveyPackage#getDocumentCensus()
 * @model
 * @generated
 */
public interface DocumentCensus extends NamedElement, Sourced {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' reference.
	 * @see #setKind(Term)
	 * @see org.triangula.model.survey.SurveyPackage#getDocumentCensus_Kind()
	 * @model
	 * @generated
	 */
	Term getKind();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.DocumentCensus#getKind <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' reference.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(Term value);

	/**
	 * Returns the value of the '<em><b>Reference Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day for which it is stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference Date</em>' attribute.
	 * @see #setReferenceDate(String)
	 * @see org.triangula.model.survey.SurveyPackage#getDocumentCensus_ReferenceDate()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getReferenceDate();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.DocumentCensus#getReferenceDate <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference Date</em>' attribute.
	 * @see #getReferenceDate()
	 * @generated
	 */
	void setReferenceDate(String value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.survey.CensusEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One entry per unit and document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getDocumentCensus_Entries()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<CensusEntry> getEntries();

} // DocumentCensus
