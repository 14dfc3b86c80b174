/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.inquiry;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Dated;
import org.triangula.model.Element;
import org.triangula.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Type Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A case is of a type, wholly or in part.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.inquiry.TypeAssignment#getAssessed <em>Assessed</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.TypeAssignment#getType <em>Type</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.TypeAssignment#getDegree <em>Degree</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.TypeAssignment#isDominant <em>Dominant</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.TypeAssignment#getNote <em>Note</em>}</li>
 *   <li>{@link org.triangula.model.inquiry.TypeAssignment#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.inquiry.InquiryPackage#getTypeAssignment()
 * @model
 * @generated
 */
public interface TypeAssignment extends Element, Dated {
	/**
	 * Returns the value of the '<em><b>Assessed</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessed</em>' reference.
	 * @see #setAssessed(Case)
	 * @see org.triangula.model.inquiry.InquiryPackage#getTypeAssignment_Assessed()
	 * @model required="true"
	 * @generated
	 */
	Case getAssessed();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.TypeAssignment#getAssessed <em>Assessed</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessed</em>' reference.
	 * @see #getAssessed()
	 * @generated
	 */
	void setAssessed(Case value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(IdealType)
	 * @see org.triangula.model.inquiry.InquiryPackage#getTypeAssignment_Type()
	 * @model required="true"
	 * @generated
	 */
	IdealType getType();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.TypeAssignment#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(IdealType value);

	/**
	 * Returns the value of the '<em><b>Degree</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degree from 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Degree</em>' attribute.
	 * @see #setDegree(double)
	 * @see org.triangula.model.inquiry.InquiryPackage#getTypeAssignment_Degree()
	 * @model default="1.0"
	 * @generated
	 */
	double getDegree();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.TypeAssignment#getDegree <em>Degree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Degree</em>' attribute.
	 * @see #getDegree()
	 * @generated
	 */
	void setDegree(double value);

	/**
	 * Returns the value of the '<em><b>Dominant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for the dominant type of a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dominant</em>' attribute.
	 * @see #setDominant(boolean)
	 * @see org.triangula.model.inquiry.InquiryPackage#getTypeAssignment_Dominant()
	 * @model
	 * @generated
	 */
	boolean isDominant();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.TypeAssignment#isDominant <em>Dominant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dominant</em>' attribute.
	 * @see #isDominant()
	 * @generated
	 */
	void setDominant(boolean value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.triangula.model.inquiry.InquiryPackage#getTypeAssignment_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.triangula.model.inquiry.TypeAssignment#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.Identified}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.triangula.model.inquiry.InquiryPackage#getTypeAssignment_Evidence()
	 * @model
	 * @generated
	 */
	EList<Identified> getEvidence();

} // TypeAssignment
