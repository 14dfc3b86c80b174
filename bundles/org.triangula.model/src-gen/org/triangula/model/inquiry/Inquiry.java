/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.inquiry;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inquiry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything that joins the rooms.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.inquiry.Inquiry#getLinks <em>Links</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Inquiry#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Inquiry#getVariables <em>Variables</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Inquiry#getCases <em>Cases</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Inquiry#getTypologies <em>Typologies</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.Inquiry#getResults <em>Results</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.inquiry.InquiryPackage#getInquiry()
 * @model
 * @generated
 */
public interface Inquiry extends Identified {
	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.inquiry.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getInquiry_Links()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Link> getLinks();

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.inquiry.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Claims.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claims</em>' containment reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getInquiry_Claims()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Claim> getClaims();

	/**
	 * Returns the value of the '<em><b>Variables</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.inquiry.Variable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Variables of cases.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variables</em>' containment reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getInquiry_Variables()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Variable> getVariables();

	/**
	 * Returns the value of the '<em><b>Cases</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.inquiry.Case}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cases.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cases</em>' containment reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getInquiry_Cases()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Case> getCases();

	/**
	 * Returns the value of the '<em><b>Typologies</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.inquiry.Typology}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Typologies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Typologies</em>' containment reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getInquiry_Typologies()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Typology> getTypologies();

	/**
	 * Returns the value of the '<em><b>Results</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.inquiry.AnalysisResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Results of analyses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Results</em>' containment reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getInquiry_Results()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<AnalysisResult> getResults();

} // Inquiry
