/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.survey;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Element;
import org.triangula.model.Identified;
import org.triangula.model.Sourced;

import org.triangula.model.texts.Document;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Census Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is known about the document of one unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.survey.CensusEntry#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.triangula.model.survey.CensusEntry#getState <em>State</em>}</li>
 *   <li>{@link org.triangula.model.survey.CensusEntry#getTitle <em>Title</em>}</li>
 *   <li>{@link org.triangula.model.survey.CensusEntry#getSince <em>Since</em>}</li>
 *   <li>{@link org.triangula.model.survey.CensusEntry#getRevised <em>Revised</em>}</li>
 *   <li>{@link org.triangula.model.survey.CensusEntry#getPublicity <em>Publicity</em>}</li>
 *   <li>{@link org.triangula.model.survey.CensusEntry#getLink <em>Link</em>}</li>
 *   <li>{@link org.triangula.model.survey.CensusEntry#getCheckedOn <em>Checked On</em>}</li>
 *   <li>{@link org.triangula.model.survey.CensusEntry#getSnapshots <em>Snapshots</em>}</li>
 *   <li>{@link org.triangula.model.survey.CensusEntry#getResponse <em>Response</em>}</li>
 *   <li>{@link org.triangula.model.survey.CensusEntry#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.survey.SurveyPackage#getCensusEntry()
 * @model
 * @generated
 */
public interface CensusEntry extends Identified, Sourced {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit: an area or a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Element)
	 * @see org.triangula.model.survey.SurveyPackage#getCensusEntry_Unit()
	 * @model required="true"
	 * @generated
	 */
	Element getUnit();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.CensusEntry#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Element value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.survey.CensusState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it exists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.triangula.model.survey.CensusState
	 * @see #setState(CensusState)
	 * @see org.triangula.model.survey.SurveyPackage#getCensusEntry_State()
	 * @model
	 * @generated
	 */
	CensusState getState();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.CensusEntry#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.triangula.model.survey.CensusState
	 * @see #getState()
	 * @generated
	 */
	void setState(CensusState value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the document.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.triangula.model.survey.SurveyPackage#getCensusEntry_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.CensusEntry#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when it exists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(String)
	 * @see org.triangula.model.survey.SurveyPackage#getCensusEntry_Since()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getSince();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.CensusEntry#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(String value);

	/**
	 * Returns the value of the '<em><b>Revised</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was last revised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revised</em>' attribute.
	 * @see #setRevised(String)
	 * @see org.triangula.model.survey.SurveyPackage#getCensusEntry_Revised()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getRevised();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.CensusEntry#getRevised <em>Revised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revised</em>' attribute.
	 * @see #getRevised()
	 * @generated
	 */
	void setRevised(String value);

	/**
	 * Returns the value of the '<em><b>Publicity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.survey.Publicity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is public.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publicity</em>' attribute.
	 * @see org.triangula.model.survey.Publicity
	 * @see #setPublicity(Publicity)
	 * @see org.triangula.model.survey.SurveyPackage#getCensusEntry_Publicity()
	 * @model
	 * @generated
	 */
	Publicity getPublicity();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.CensusEntry#getPublicity <em>Publicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publicity</em>' attribute.
	 * @see org.triangula.model.survey.Publicity
	 * @see #getPublicity()
	 * @generated
	 */
	void setPublicity(Publicity value);

	/**
	 * Returns the value of the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is public.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' attribute.
	 * @see #setLink(String)
	 * @see org.triangula.model.survey.SurveyPackage#getCensusEntry_Link()
	 * @model
	 * @generated
	 */
	String getLink();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.CensusEntry#getLink <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' attribute.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(String value);

	/**
	 * Returns the value of the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When this was last looked up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked On</em>' attribute.
	 * @see #setCheckedOn(LocalDate)
	 * @see org.triangula.model.survey.SurveyPackage#getCensusEntry_CheckedOn()
	 * @model dataType="org.triangula.model.LocalDate"
	 * @generated
	 */
	LocalDate getCheckedOn();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.CensusEntry#getCheckedOn <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked On</em>' attribute.
	 * @see #getCheckedOn()
	 * @generated
	 */
	void setCheckedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Snapshots</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.texts.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dated copies that keep the text, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snapshots</em>' reference list.
	 * @see org.triangula.model.survey.SurveyPackage#getCensusEntry_Snapshots()
	 * @model
	 * @generated
	 */
	EList<Document> getSnapshots();

	/**
	 * Returns the value of the '<em><b>Response</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The response that says so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response</em>' reference.
	 * @see #setResponse(Response)
	 * @see org.triangula.model.survey.SurveyPackage#getCensusEntry_Response()
	 * @model
	 * @generated
	 */
	Response getResponse();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.CensusEntry#getResponse <em>Response</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response</em>' reference.
	 * @see #getResponse()
	 * @generated
	 */
	void setResponse(Response value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark of the team.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.triangula.model.survey.SurveyPackage#getCensusEntry_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.triangula.model.survey.CensusEntry#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // CensusEntry
