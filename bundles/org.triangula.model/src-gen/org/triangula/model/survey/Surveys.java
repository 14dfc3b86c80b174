/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Surveys</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * All surveys.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.Surveys#getSurveys <em>Surveys</em>}</li>
 *   <li>{@link org.triangula.model.survey.Surveys#getCensuses <em>Censuses</em>}</li>
 *   <li>{@link org.triangula.model.survey.Surveys#getPublishedFigures <em>Published Figures</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.survey.SurveyPackage#getSurveys()
 * @model
 * @generated
 */
public interface Surveys extends Identified {
	/**
	 * Returns the value of the '<em><b>Surveys</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.survey.Survey}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The surveys.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Surveys</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getSurveys_Surveys()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Survey> getSurveys();

	/**
	 * Returns the value of the '<em><b>Censuses</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.survey.DocumentCensus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which units have a document of a kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Censuses</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getSurveys_Censuses()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<DocumentCensus> getCensuses();

	/**
	 * Returns the value of the '<em><b>Published Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.survey.PublishedFigure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numbers typed in from publications, to be checked and compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published Figures</em>' containment reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getSurveys_PublishedFigures()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<PublishedFigure> getPublishedFigures();

} // Surveys
