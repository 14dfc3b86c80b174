/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Dated;
import org.triangula.model.NamedElement;
import org.triangula.model.Sourced;
import org.triangula.model.Term;

import org.triangula.model.actors.Actor;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Facility</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place where a service is provided: job centre, language course, school, stop, counselling centre, shelter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.Facility#getType <em>Type</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getFeatures <em>Features</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getStreet <em>Street</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getHouseNumber <em>House Number</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getPostalCode <em>Postal Code</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getTown <em>Town</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getAddressNote <em>Address Note</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getCoordinateOrigin <em>Coordinate Origin</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getGeocodeQuality <em>Geocode Quality</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getCoordinateNote <em>Coordinate Note</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getLevel <em>Level</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getMainOffice <em>Main Office</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getReferenceDate <em>Reference Date</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getResponsibleArea <em>Responsible Area</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getLocatedIn <em>Located In</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getCatchment <em>Catchment</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#isPublishable <em>Publishable</em>}</li>
 *   <li>{@link org.triangula.model.places.Facility#getAliases <em>Aliases</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.places.PlacesPackage#getFacility()
 * @model
 * @generated
 */
public interface Facility extends NamedElement, Sourced, Dated {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type, a term of the vocabulary facility-type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(Term)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_Type()
	 * @model
	 * @generated
	 */
	Term getType();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(Term value);

	/**
	 * Returns the value of the '<em><b>Features</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.Term}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further features, for example VABO classes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Features</em>' reference list.
	 * @see org.triangula.model.places.PlacesPackage#getFacility_Features()
	 * @model
	 * @generated
	 */
	EList<Term> getFeatures();

	/**
	 * Returns the value of the '<em><b>Street</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Street without house number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Street</em>' attribute.
	 * @see #setStreet(String)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_Street()
	 * @model
	 * @generated
	 */
	String getStreet();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getStreet <em>Street</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Street</em>' attribute.
	 * @see #getStreet()
	 * @generated
	 */
	void setStreet(String value);

	/**
	 * Returns the value of the '<em><b>House Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * House number with its suffix.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>House Number</em>' attribute.
	 * @see #setHouseNumber(String)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_HouseNumber()
	 * @model
	 * @generated
	 */
	String getHouseNumber();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getHouseNumber <em>House Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>House Number</em>' attribute.
	 * @see #getHouseNumber()
	 * @generated
	 */
	void setHouseNumber(String value);

	/**
	 * Returns the value of the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Postal code as text, leading zeros kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Postal Code</em>' attribute.
	 * @see #setPostalCode(String)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_PostalCode()
	 * @model
	 * @generated
	 */
	String getPostalCode();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getPostalCode <em>Postal Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Postal Code</em>' attribute.
	 * @see #getPostalCode()
	 * @generated
	 */
	void setPostalCode(String value);

	/**
	 * Returns the value of the '<em><b>Town</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Postal town.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Town</em>' attribute.
	 * @see #setTown(String)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_Town()
	 * @model
	 * @generated
	 */
	String getTown();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getTown <em>Town</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Town</em>' attribute.
	 * @see #getTown()
	 * @generated
	 */
	void setTown(String value);

	/**
	 * Returns the value of the '<em><b>Address Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the address leaves open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address Note</em>' attribute.
	 * @see #setAddressNote(String)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_AddressNote()
	 * @model
	 * @generated
	 */
	String getAddressNote();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getAddressNote <em>Address Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address Note</em>' attribute.
	 * @see #getAddressNote()
	 * @generated
	 */
	void setAddressNote(String value);

	/**
	 * Returns the value of the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees east, EPSG:4326, -180 to 180; unset when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Longitude</em>' attribute.
	 * @see #setLongitude(Double)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_Longitude()
	 * @model
	 * @generated
	 */
	Double getLongitude();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getLongitude <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longitude</em>' attribute.
	 * @see #getLongitude()
	 * @generated
	 */
	void setLongitude(Double value);

	/**
	 * Returns the value of the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degrees north, EPSG:4326, -90 to 90; unset when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latitude</em>' attribute.
	 * @see #setLatitude(Double)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_Latitude()
	 * @model
	 * @generated
	 */
	Double getLatitude();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getLatitude <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latitude</em>' attribute.
	 * @see #getLatitude()
	 * @generated
	 */
	void setLatitude(Double value);

	/**
	 * Returns the value of the '<em><b>Coordinate Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.places.CoordinateOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the coordinates were obtained.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coordinate Origin</em>' attribute.
	 * @see org.triangula.model.places.CoordinateOrigin
	 * @see #setCoordinateOrigin(CoordinateOrigin)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_CoordinateOrigin()
	 * @model
	 * @generated
	 */
	CoordinateOrigin getCoordinateOrigin();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getCoordinateOrigin <em>Coordinate Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coordinate Origin</em>' attribute.
	 * @see org.triangula.model.places.CoordinateOrigin
	 * @see #getCoordinateOrigin()
	 * @generated
	 */
	void setCoordinateOrigin(CoordinateOrigin value);

	/**
	 * Returns the value of the '<em><b>Geocode Quality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.places.GeocodeQuality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How precisely the address was located, where the coordinates come from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Geocode Quality</em>' attribute.
	 * @see org.triangula.model.places.GeocodeQuality
	 * @see #setGeocodeQuality(GeocodeQuality)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_GeocodeQuality()
	 * @model
	 * @generated
	 */
	GeocodeQuality getGeocodeQuality();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getGeocodeQuality <em>Geocode Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Geocode Quality</em>' attribute.
	 * @see org.triangula.model.places.GeocodeQuality
	 * @see #getGeocodeQuality()
	 * @generated
	 */
	void setGeocodeQuality(GeocodeQuality value);

	/**
	 * Returns the value of the '<em><b>Coordinate Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Precision and method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coordinate Note</em>' attribute.
	 * @see #setCoordinateNote(String)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_CoordinateNote()
	 * @model
	 * @generated
	 */
	String getCoordinateNote();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getCoordinateNote <em>Coordinate Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coordinate Note</em>' attribute.
	 * @see #getCoordinateNote()
	 * @generated
	 */
	void setCoordinateNote(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.places.OfficeLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Main office or branch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.triangula.model.places.OfficeLevel
	 * @see #setLevel(OfficeLevel)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_Level()
	 * @model
	 * @generated
	 */
	OfficeLevel getLevel();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.triangula.model.places.OfficeLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(OfficeLevel value);

	/**
	 * Returns the value of the '<em><b>Main Office</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The main office of a branch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Main Office</em>' reference.
	 * @see #setMainOffice(Facility)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_MainOffice()
	 * @model
	 * @generated
	 */
	Facility getMainOffice();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getMainOffice <em>Main Office</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Main Office</em>' reference.
	 * @see #getMainOffice()
	 * @generated
	 */
	void setMainOffice(Facility value);

	/**
	 * Returns the value of the '<em><b>Reference Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date at which the facility existed as described.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference Date</em>' attribute.
	 * @see #setReferenceDate(String)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_ReferenceDate()
	 * @model dataType="org.triangula.model.PartialDate"
	 * @generated
	 */
	String getReferenceDate();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getReferenceDate <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference Date</em>' attribute.
	 * @see #getReferenceDate()
	 * @generated
	 */
	void setReferenceDate(String value);

	/**
	 * Returns the value of the '<em><b>Responsible Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The area whose administration is responsible; not necessarily where the facility lies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible Area</em>' reference.
	 * @see #setResponsibleArea(Area)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_ResponsibleArea()
	 * @model
	 * @generated
	 */
	Area getResponsibleArea();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getResponsibleArea <em>Responsible Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible Area</em>' reference.
	 * @see #getResponsibleArea()
	 * @generated
	 */
	void setResponsibleArea(Area value);

	/**
	 * Returns the value of the '<em><b>Located In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The area in which the facility lies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Located In</em>' reference.
	 * @see #setLocatedIn(Area)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_LocatedIn()
	 * @model
	 * @generated
	 */
	Area getLocatedIn();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getLocatedIn <em>Located In</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Located In</em>' reference.
	 * @see #getLocatedIn()
	 * @generated
	 */
	void setLocatedIn(Area value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who runs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operator</em>' reference.
	 * @see #setOperator(Actor)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_Operator()
	 * @model
	 * @generated
	 */
	Actor getOperator();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getOperator <em>Operator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' reference.
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(Actor value);

	/**
	 * Returns the value of the '<em><b>Catchment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may use it; unset = everybody.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Catchment</em>' reference.
	 * @see #setCatchment(Catchment)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_Catchment()
	 * @model
	 * @generated
	 */
	Catchment getCatchment();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#getCatchment <em>Catchment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Catchment</em>' reference.
	 * @see #getCatchment()
	 * @generated
	 */
	void setCatchment(Catchment value);

	/**
	 * Returns the value of the '<em><b>Publishable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False when the site must not appear in anything released (shelters).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publishable</em>' attribute.
	 * @see #setPublishable(boolean)
	 * @see org.triangula.model.places.PlacesPackage#getFacility_Publishable()
	 * @model
	 * @generated
	 */
	boolean isPublishable();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Facility#isPublishable <em>Publishable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publishable</em>' attribute.
	 * @see #isPublishable()
	 * @generated
	 */
	void setPublishable(boolean value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute list.
	 * @see org.triangula.model.places.PlacesPackage#getFacility_Aliases()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAliases();

} // Facility
