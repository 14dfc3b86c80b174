/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places;

import java.time.LocalDate;

import org.triangula.model.NamedElement;
import org.triangula.model.Source;
import org.triangula.model.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Address Return</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An address table of one facility type that goes to one recipient, and what came back.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.AddressReturn#getRecipient <em>Recipient</em>}</li>
 *   <li>{@link org.triangula.model.places.AddressReturn#getArea <em>Area</em>}</li>
 *   <li>{@link org.triangula.model.places.AddressReturn#getFacilityType <em>Facility Type</em>}</li>
 *   <li>{@link org.triangula.model.places.AddressReturn#getReferenceDate <em>Reference Date</em>}</li>
 *   <li>{@link org.triangula.model.places.AddressReturn#getTemplateVersion <em>Template Version</em>}</li>
 *   <li>{@link org.triangula.model.places.AddressReturn#getSentOn <em>Sent On</em>}</li>
 *   <li>{@link org.triangula.model.places.AddressReturn#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.triangula.model.places.AddressReturn#getRemindedOn <em>Reminded On</em>}</li>
 *   <li>{@link org.triangula.model.places.AddressReturn#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.triangula.model.places.AddressReturn#getState <em>State</em>}</li>
 *   <li>{@link org.triangula.model.places.AddressReturn#getFile <em>File</em>}</li>
 *   <li>{@link org.triangula.model.places.AddressReturn#getSource <em>Source</em>}</li>
 *   <li>{@link org.triangula.model.places.AddressReturn#getRowCount <em>Row Count</em>}</li>
 *   <li>{@link org.triangula.model.places.AddressReturn#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.places.PlacesPackage#getAddressReturn()
 * @model
 * @generated
 */
public interface AddressReturn extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Recipient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom the table goes, for example an office.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipient</em>' attribute.
	 * @see #setRecipient(String)
	 * @see org.triangula.model.places.PlacesPackage#getAddressReturn_Recipient()
	 * @model
	 * @generated
	 */
	String getRecipient();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.AddressReturn#getRecipient <em>Recipient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recipient</em>' attribute.
	 * @see #getRecipient()
	 * @generated
	 */
	void setRecipient(String value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The area whose facilities are asked for, usually a district.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' reference.
	 * @see #setArea(Area)
	 * @see org.triangula.model.places.PlacesPackage#getAddressReturn_Area()
	 * @model
	 * @generated
	 */
	Area getArea();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.AddressReturn#getArea <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' reference.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(Area value);

	/**
	 * Returns the value of the '<em><b>Facility Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facility type asked for, a term of the vocabulary facility-type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facility Type</em>' reference.
	 * @see #setFacilityType(Term)
	 * @see org.triangula.model.places.PlacesPackage#getAddressReturn_FacilityType()
	 * @model
	 * @generated
	 */
	Term getFacilityType();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.AddressReturn#getFacilityType <em>Facility Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Facility Type</em>' reference.
	 * @see #getFacilityType()
	 * @generated
	 */
	void setFacilityType(Term value);

	/**
	 * Returns the value of the '<em><b>Reference Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date to which the answers are to refer (Stichtag).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference Date</em>' attribute.
	 * @see #setReferenceDate(String)
	 * @see org.triangula.model.places.PlacesPackage#getAddressReturn_ReferenceDate()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getReferenceDate();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.AddressReturn#getReferenceDate <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference Date</em>' attribute.
	 * @see #getReferenceDate()
	 * @generated
	 */
	void setReferenceDate(String value);

	/**
	 * Returns the value of the '<em><b>Template Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the template that was sent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template Version</em>' attribute.
	 * @see #setTemplateVersion(String)
	 * @see org.triangula.model.places.PlacesPackage#getAddressReturn_TemplateVersion()
	 * @model
	 * @generated
	 */
	String getTemplateVersion();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.AddressReturn#getTemplateVersion <em>Template Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template Version</em>' attribute.
	 * @see #getTemplateVersion()
	 * @generated
	 */
	void setTemplateVersion(String value);

	/**
	 * Returns the value of the '<em><b>Sent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was sent; unset = not yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sent On</em>' attribute.
	 * @see #setSentOn(LocalDate)
	 * @see org.triangula.model.places.PlacesPackage#getAddressReturn_SentOn()
	 * @model dataType="org.triangula.model.LocalDate"
	 * @generated
	 */
	LocalDate getSentOn();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.AddressReturn#getSentOn <em>Sent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sent On</em>' attribute.
	 * @see #getSentOn()
	 * @generated
	 */
	void setSentOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day by which it is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due On</em>' attribute.
	 * @see #setDueOn(LocalDate)
	 * @see org.triangula.model.places.PlacesPackage#getAddressReturn_DueOn()
	 * @model dataType="org.triangula.model.LocalDate"
	 * @generated
	 */
	LocalDate getDueOn();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.AddressReturn#getDueOn <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due On</em>' attribute.
	 * @see #getDueOn()
	 * @generated
	 */
	void setDueOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reminded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the last reminder; unset = none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reminded On</em>' attribute.
	 * @see #setRemindedOn(LocalDate)
	 * @see org.triangula.model.places.PlacesPackage#getAddressReturn_RemindedOn()
	 * @model dataType="org.triangula.model.LocalDate"
	 * @generated
	 */
	LocalDate getRemindedOn();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.AddressReturn#getRemindedOn <em>Reminded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reminded On</em>' attribute.
	 * @see #getRemindedOn()
	 * @generated
	 */
	void setRemindedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it came back; unset = not yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received On</em>' attribute.
	 * @see #setReceivedOn(LocalDate)
	 * @see org.triangula.model.places.PlacesPackage#getAddressReturn_ReceivedOn()
	 * @model dataType="org.triangula.model.LocalDate"
	 * @generated
	 */
	LocalDate getReceivedOn();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.AddressReturn#getReceivedOn <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received On</em>' attribute.
	 * @see #getReceivedOn()
	 * @generated
	 */
	void setReceivedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.places.ReturnState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is on its way; overdue follows from due day and state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.triangula.model.places.ReturnState
	 * @see #setState(ReturnState)
	 * @see org.triangula.model.places.PlacesPackage#getAddressReturn_State()
	 * @model
	 * @generated
	 */
	ReturnState getState();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.AddressReturn#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.triangula.model.places.ReturnState
	 * @see #getState()
	 * @generated
	 */
	void setState(ReturnState value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file as it came back, unchanged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.triangula.model.places.PlacesPackage#getAddressReturn_File()
	 * @model dataType="org.triangula.model.RelativePath"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.AddressReturn#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file as a source of facilities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.triangula.model.places.PlacesPackage#getAddressReturn_Source()
	 * @model
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.AddressReturn#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Row Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows of the file that hold a facility.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row Count</em>' attribute.
	 * @see #setRowCount(int)
	 * @see org.triangula.model.places.PlacesPackage#getAddressReturn_RowCount()
	 * @model
	 * @generated
	 */
	int getRowCount();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.AddressReturn#getRowCount <em>Row Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row Count</em>' attribute.
	 * @see #getRowCount()
	 * @generated
	 */
	void setRowCount(int value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was agreed or said about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.triangula.model.places.PlacesPackage#getAddressReturn_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.AddressReturn#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // AddressReturn
