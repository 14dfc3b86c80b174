/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.triangula.model.Dated;
import org.triangula.model.ModelPackage;
import org.triangula.model.Source;
import org.triangula.model.Sourced;
import org.triangula.model.Term;

import org.triangula.model.actors.Actor;

import org.triangula.model.impl.NamedElementImpl;

import org.triangula.model.places.Area;
import org.triangula.model.places.Catchment;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;
import org.triangula.model.places.GeocodeQuality;
import org.triangula.model.places.OfficeLevel;
import org.triangula.model.places.PlacesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Facility</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getSourceNote <em>Source Note</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getFeatures <em>Features</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getStreet <em>Street</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getHouseNumber <em>House Number</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getPostalCode <em>Postal Code</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getTown <em>Town</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getAddressNote <em>Address Note</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getLongitude <em>Longitude</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getLatitude <em>Latitude</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getCoordinateOrigin <em>Coordinate Origin</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getGeocodeQuality <em>Geocode Quality</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getCoordinateNote <em>Coordinate Note</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getMainOffice <em>Main Office</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getReferenceDate <em>Reference Date</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getResponsibleArea <em>Responsible Area</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getLocatedIn <em>Located In</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getCatchment <em>Catchment</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#isPublishable <em>Publishable</em>}</li>
 *   <li>{@link org.triangula.model.places.impl.FacilityImpl#getAliases <em>Aliases</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FacilityImpl extends NamedElementImpl implements Facility {
	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The default value of the '{@link #getSourceNote() <em>Source Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceNote()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceNote() <em>Source Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceNote()
	 * @generated
	 * @ordered
	 */
	protected String sourceNote = SOURCE_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected String validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected static final String VALID_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected String validUntil = VALID_UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected Term type;

	/**
	 * The cached value of the '{@link #getFeatures() <em>Features</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeatures()
	 * @generated
	 * @ordered
	 */
	protected EList<Term> features;

	/**
	 * The default value of the '{@link #getStreet() <em>Street</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStreet()
	 * @generated
	 * @ordered
	 */
	protected static final String STREET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStreet() <em>Street</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStreet()
	 * @generated
	 * @ordered
	 */
	protected String street = STREET_EDEFAULT;

	/**
	 * The default value of the '{@link #getHouseNumber() <em>House Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHouseNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String HOUSE_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHouseNumber() <em>House Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHouseNumber()
	 * @generated
	 * @ordered
	 */
	protected String houseNumber = HOUSE_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPostalCode() <em>Postal Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostalCode()
	 * @generated
	 * @ordered
	 */
	protected static final String POSTAL_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPostalCode() <em>Postal Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPostalCode()
	 * @generated
	 * @ordered
	 */
	protected String postalCode = POSTAL_CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTown() <em>Town</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTown()
	 * @generated
	 * @ordered
	 */
	protected static final String TOWN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTown() <em>Town</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTown()
	 * @generated
	 * @ordered
	 */
	protected String town = TOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddressNote() <em>Address Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressNote()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddressNote() <em>Address Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressNote()
	 * @generated
	 * @ordered
	 */
	protected String addressNote = ADDRESS_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLongitude() <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongitude()
	 * @generated
	 * @ordered
	 */
	protected static final Double LONGITUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLongitude() <em>Longitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongitude()
	 * @generated
	 * @ordered
	 */
	protected Double longitude = LONGITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatitude() <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatitude()
	 * @generated
	 * @ordered
	 */
	protected static final Double LATITUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatitude() <em>Latitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatitude()
	 * @generated
	 * @ordered
	 */
	protected Double latitude = LATITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoordinateOrigin() <em>Coordinate Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoordinateOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final CoordinateOrigin COORDINATE_ORIGIN_EDEFAULT = CoordinateOrigin.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCoordinateOrigin() <em>Coordinate Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoordinateOrigin()
	 * @generated
	 * @ordered
	 */
	protected CoordinateOrigin coordinateOrigin = COORDINATE_ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getGeocodeQuality() <em>Geocode Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeocodeQuality()
	 * @generated
	 * @ordered
	 */
	protected static final GeocodeQuality GEOCODE_QUALITY_EDEFAULT = GeocodeQuality.UNKNOWN;

	/**
	 * The cached value of the '{@link #getGeocodeQuality() <em>Geocode Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeocodeQuality()
	 * @generated
	 * @ordered
	 */
	protected GeocodeQuality geocodeQuality = GEOCODE_QUALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoordinateNote() <em>Coordinate Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoordinateNote()
	 * @generated
	 * @ordered
	 */
	protected static final String COORDINATE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoordinateNote() <em>Coordinate Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoordinateNote()
	 * @generated
	 * @ordered
	 */
	protected String coordinateNote = COORDINATE_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final OfficeLevel LEVEL_EDEFAULT = OfficeLevel.UNKNOWN;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected OfficeLevel level = LEVEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMainOffice() <em>Main Office</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMainOffice()
	 * @generated
	 * @ordered
	 */
	protected Facility mainOffice;

	/**
	 * The default value of the '{@link #getReferenceDate() <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceDate()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferenceDate() <em>Reference Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceDate()
	 * @generated
	 * @ordered
	 */
	protected String referenceDate = REFERENCE_DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResponsibleArea() <em>Responsible Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsibleArea()
	 * @generated
	 * @ordered
	 */
	protected Area responsibleArea;

	/**
	 * The cached value of the '{@link #getLocatedIn() <em>Located In</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocatedIn()
	 * @generated
	 * @ordered
	 */
	protected Area locatedIn;

	/**
	 * The cached value of the '{@link #getOperator() <em>Operator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperator()
	 * @generated
	 * @ordered
	 */
	protected Actor operator;

	/**
	 * The cached value of the '{@link #getCatchment() <em>Catchment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCatchment()
	 * @generated
	 * @ordered
	 */
	protected Catchment catchment;

	/**
	 * The default value of the '{@link #isPublishable() <em>Publishable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPublishable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PUBLISHABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPublishable() <em>Publishable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPublishable()
	 * @generated
	 * @ordered
	 */
	protected boolean publishable = PUBLISHABLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<String> aliases;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FacilityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlacesPackage.Literals.FACILITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectResolvingEList<Source>(Source.class, this, PlacesPackage.FACILITY__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceNote() {
		return sourceNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceNote(String newSourceNote) {
		String oldSourceNote = sourceNote;
		sourceNote = newSourceNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__SOURCE_NOTE, oldSourceNote, sourceNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(String newValidFrom) {
		String oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidUntil() {
		return validUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidUntil(String newValidUntil) {
		String oldValidUntil = validUntil;
		validUntil = newValidUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__VALID_UNTIL, oldValidUntil, validUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Term getType() {
		if (type != null && type.eIsProxy()) {
			InternalEObject oldType = (InternalEObject)type;
			type = (Term)eResolveProxy(oldType);
			if (type != oldType) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.FACILITY__TYPE, oldType, type));
			}
		}
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Term basicGetType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(Term newType) {
		Term oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Term> getFeatures() {
		if (features == null) {
			features = new EObjectResolvingEList<Term>(Term.class, this, PlacesPackage.FACILITY__FEATURES);
		}
		return features;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStreet() {
		return street;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStreet(String newStreet) {
		String oldStreet = street;
		street = newStreet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__STREET, oldStreet, street));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHouseNumber() {
		return houseNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHouseNumber(String newHouseNumber) {
		String oldHouseNumber = houseNumber;
		houseNumber = newHouseNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__HOUSE_NUMBER, oldHouseNumber, houseNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPostalCode() {
		return postalCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPostalCode(String newPostalCode) {
		String oldPostalCode = postalCode;
		postalCode = newPostalCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__POSTAL_CODE, oldPostalCode, postalCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTown() {
		return town;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTown(String newTown) {
		String oldTown = town;
		town = newTown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__TOWN, oldTown, town));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddressNote() {
		return addressNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddressNote(String newAddressNote) {
		String oldAddressNote = addressNote;
		addressNote = newAddressNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__ADDRESS_NOTE, oldAddressNote, addressNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLongitude() {
		return longitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLongitude(Double newLongitude) {
		Double oldLongitude = longitude;
		longitude = newLongitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__LONGITUDE, oldLongitude, longitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLatitude() {
		return latitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatitude(Double newLatitude) {
		Double oldLatitude = latitude;
		latitude = newLatitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__LATITUDE, oldLatitude, latitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoordinateOrigin getCoordinateOrigin() {
		return coordinateOrigin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoordinateOrigin(CoordinateOrigin newCoordinateOrigin) {
		CoordinateOrigin oldCoordinateOrigin = coordinateOrigin;
		coordinateOrigin = newCoordinateOrigin == null ? COORDINATE_ORIGIN_EDEFAULT : newCoordinateOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__COORDINATE_ORIGIN, oldCoordinateOrigin, coordinateOrigin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GeocodeQuality getGeocodeQuality() {
		return geocodeQuality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeocodeQuality(GeocodeQuality newGeocodeQuality) {
		GeocodeQuality oldGeocodeQuality = geocodeQuality;
		geocodeQuality = newGeocodeQuality == null ? GEOCODE_QUALITY_EDEFAULT : newGeocodeQuality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__GEOCODE_QUALITY, oldGeocodeQuality, geocodeQuality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCoordinateNote() {
		return coordinateNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoordinateNote(String newCoordinateNote) {
		String oldCoordinateNote = coordinateNote;
		coordinateNote = newCoordinateNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__COORDINATE_NOTE, oldCoordinateNote, coordinateNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OfficeLevel getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(OfficeLevel newLevel) {
		OfficeLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Facility getMainOffice() {
		if (mainOffice != null && mainOffice.eIsProxy()) {
			InternalEObject oldMainOffice = (InternalEObject)mainOffice;
			mainOffice = (Facility)eResolveProxy(oldMainOffice);
			if (mainOffice != oldMainOffice) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.FACILITY__MAIN_OFFICE, oldMainOffice, mainOffice));
			}
		}
		return mainOffice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Facility basicGetMainOffice() {
		return mainOffice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMainOffice(Facility newMainOffice) {
		Facility oldMainOffice = mainOffice;
		mainOffice = newMainOffice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__MAIN_OFFICE, oldMainOffice, mainOffice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReferenceDate() {
		return referenceDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferenceDate(String newReferenceDate) {
		String oldReferenceDate = referenceDate;
		referenceDate = newReferenceDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__REFERENCE_DATE, oldReferenceDate, referenceDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Area getResponsibleArea() {
		if (responsibleArea != null && responsibleArea.eIsProxy()) {
			InternalEObject oldResponsibleArea = (InternalEObject)responsibleArea;
			responsibleArea = (Area)eResolveProxy(oldResponsibleArea);
			if (responsibleArea != oldResponsibleArea) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.FACILITY__RESPONSIBLE_AREA, oldResponsibleArea, responsibleArea));
			}
		}
		return responsibleArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Area basicGetResponsibleArea() {
		return responsibleArea;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsibleArea(Area newResponsibleArea) {
		Area oldResponsibleArea = responsibleArea;
		responsibleArea = newResponsibleArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__RESPONSIBLE_AREA, oldResponsibleArea, responsibleArea));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Area getLocatedIn() {
		if (locatedIn != null && locatedIn.eIsProxy()) {
			InternalEObject oldLocatedIn = (InternalEObject)locatedIn;
			locatedIn = (Area)eResolveProxy(oldLocatedIn);
			if (locatedIn != oldLocatedIn) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.FACILITY__LOCATED_IN, oldLocatedIn, locatedIn));
			}
		}
		return locatedIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Area basicGetLocatedIn() {
		return locatedIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocatedIn(Area newLocatedIn) {
		Area oldLocatedIn = locatedIn;
		locatedIn = newLocatedIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__LOCATED_IN, oldLocatedIn, locatedIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Actor getOperator() {
		if (operator != null && operator.eIsProxy()) {
			InternalEObject oldOperator = (InternalEObject)operator;
			operator = (Actor)eResolveProxy(oldOperator);
			if (operator != oldOperator) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.FACILITY__OPERATOR, oldOperator, operator));
			}
		}
		return operator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Actor basicGetOperator() {
		return operator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperator(Actor newOperator) {
		Actor oldOperator = operator;
		operator = newOperator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__OPERATOR, oldOperator, operator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Catchment getCatchment() {
		if (catchment != null && catchment.eIsProxy()) {
			InternalEObject oldCatchment = (InternalEObject)catchment;
			catchment = (Catchment)eResolveProxy(oldCatchment);
			if (catchment != oldCatchment) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlacesPackage.FACILITY__CATCHMENT, oldCatchment, catchment));
			}
		}
		return catchment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Catchment basicGetCatchment() {
		return catchment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCatchment(Catchment newCatchment) {
		Catchment oldCatchment = catchment;
		catchment = newCatchment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__CATCHMENT, oldCatchment, catchment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPublishable() {
		return publishable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishable(boolean newPublishable) {
		boolean oldPublishable = publishable;
		publishable = newPublishable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlacesPackage.FACILITY__PUBLISHABLE, oldPublishable, publishable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (aliases == null) {
			aliases = new EDataTypeEList<String>(String.class, this, PlacesPackage.FACILITY__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlacesPackage.FACILITY__SOURCES:
				return getSources();
			case PlacesPackage.FACILITY__SOURCE_NOTE:
				return getSourceNote();
			case PlacesPackage.FACILITY__VALID_FROM:
				return getValidFrom();
			case PlacesPackage.FACILITY__VALID_UNTIL:
				return getValidUntil();
			case PlacesPackage.FACILITY__TYPE:
				if (resolve) return getType();
				return basicGetType();
			case PlacesPackage.FACILITY__FEATURES:
				return getFeatures();
			case PlacesPackage.FACILITY__STREET:
				return getStreet();
			case PlacesPackage.FACILITY__HOUSE_NUMBER:
				return getHouseNumber();
			case PlacesPackage.FACILITY__POSTAL_CODE:
				return getPostalCode();
			case PlacesPackage.FACILITY__TOWN:
				return getTown();
			case PlacesPackage.FACILITY__ADDRESS_NOTE:
				return getAddressNote();
			case PlacesPackage.FACILITY__LONGITUDE:
				return getLongitude();
			case PlacesPackage.FACILITY__LATITUDE:
				return getLatitude();
			case PlacesPackage.FACILITY__COORDINATE_ORIGIN:
				return getCoordinateOrigin();
			case PlacesPackage.FACILITY__GEOCODE_QUALITY:
				return getGeocodeQuality();
			case PlacesPackage.FACILITY__COORDINATE_NOTE:
				return getCoordinateNote();
			case PlacesPackage.FACILITY__LEVEL:
				return getLevel();
			case PlacesPackage.FACILITY__MAIN_OFFICE:
				if (resolve) return getMainOffice();
				return basicGetMainOffice();
			case PlacesPackage.FACILITY__REFERENCE_DATE:
				return getReferenceDate();
			case PlacesPackage.FACILITY__RESPONSIBLE_AREA:
				if (resolve) return getResponsibleArea();
				return basicGetResponsibleArea();
			case PlacesPackage.FACILITY__LOCATED_IN:
				if (resolve) return getLocatedIn();
				return basicGetLocatedIn();
			case PlacesPackage.FACILITY__OPERATOR:
				if (resolve) return getOperator();
				return basicGetOperator();
			case PlacesPackage.FACILITY__CATCHMENT:
				if (resolve) return getCatchment();
				return basicGetCatchment();
			case PlacesPackage.FACILITY__PUBLISHABLE:
				return isPublishable();
			case PlacesPackage.FACILITY__ALIASES:
				return getAliases();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlacesPackage.FACILITY__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case PlacesPackage.FACILITY__SOURCE_NOTE:
				setSourceNote((String)newValue);
				return;
			case PlacesPackage.FACILITY__VALID_FROM:
				setValidFrom((String)newValue);
				return;
			case PlacesPackage.FACILITY__VALID_UNTIL:
				setValidUntil((String)newValue);
				return;
			case PlacesPackage.FACILITY__TYPE:
				setType((Term)newValue);
				return;
			case PlacesPackage.FACILITY__FEATURES:
				getFeatures().clear();
				getFeatures().addAll((Collection<? extends Term>)newValue);
				return;
			case PlacesPackage.FACILITY__STREET:
				setStreet((String)newValue);
				return;
			case PlacesPackage.FACILITY__HOUSE_NUMBER:
				setHouseNumber((String)newValue);
				return;
			case PlacesPackage.FACILITY__POSTAL_CODE:
				setPostalCode((String)newValue);
				return;
			case PlacesPackage.FACILITY__TOWN:
				setTown((String)newValue);
				return;
			case PlacesPackage.FACILITY__ADDRESS_NOTE:
				setAddressNote((String)newValue);
				return;
			case PlacesPackage.FACILITY__LONGITUDE:
				setLongitude((Double)newValue);
				return;
			case PlacesPackage.FACILITY__LATITUDE:
				setLatitude((Double)newValue);
				return;
			case PlacesPackage.FACILITY__COORDINATE_ORIGIN:
				setCoordinateOrigin((CoordinateOrigin)newValue);
				return;
			case PlacesPackage.FACILITY__GEOCODE_QUALITY:
				setGeocodeQuality((GeocodeQuality)newValue);
				return;
			case PlacesPackage.FACILITY__COORDINATE_NOTE:
				setCoordinateNote((String)newValue);
				return;
			case PlacesPackage.FACILITY__LEVEL:
				setLevel((OfficeLevel)newValue);
				return;
			case PlacesPackage.FACILITY__MAIN_OFFICE:
				setMainOffice((Facility)newValue);
				return;
			case PlacesPackage.FACILITY__REFERENCE_DATE:
				setReferenceDate((String)newValue);
				return;
			case PlacesPackage.FACILITY__RESPONSIBLE_AREA:
				setResponsibleArea((Area)newValue);
				return;
			case PlacesPackage.FACILITY__LOCATED_IN:
				setLocatedIn((Area)newValue);
				return;
			case PlacesPackage.FACILITY__OPERATOR:
				setOperator((Actor)newValue);
				return;
			case PlacesPackage.FACILITY__CATCHMENT:
				setCatchment((Catchment)newValue);
				return;
			case PlacesPackage.FACILITY__PUBLISHABLE:
				setPublishable((Boolean)newValue);
				return;
			case PlacesPackage.FACILITY__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PlacesPackage.FACILITY__SOURCES:
				getSources().clear();
				return;
			case PlacesPackage.FACILITY__SOURCE_NOTE:
				setSourceNote(SOURCE_NOTE_EDEFAULT);
				return;
			case PlacesPackage.FACILITY__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case PlacesPackage.FACILITY__VALID_UNTIL:
				setValidUntil(VALID_UNTIL_EDEFAULT);
				return;
			case PlacesPackage.FACILITY__TYPE:
				setType((Term)null);
				return;
			case PlacesPackage.FACILITY__FEATURES:
				getFeatures().clear();
				return;
			case PlacesPackage.FACILITY__STREET:
				setStreet(STREET_EDEFAULT);
				return;
			case PlacesPackage.FACILITY__HOUSE_NUMBER:
				setHouseNumber(HOUSE_NUMBER_EDEFAULT);
				return;
			case PlacesPackage.FACILITY__POSTAL_CODE:
				setPostalCode(POSTAL_CODE_EDEFAULT);
				return;
			case PlacesPackage.FACILITY__TOWN:
				setTown(TOWN_EDEFAULT);
				return;
			case PlacesPackage.FACILITY__ADDRESS_NOTE:
				setAddressNote(ADDRESS_NOTE_EDEFAULT);
				return;
			case PlacesPackage.FACILITY__LONGITUDE:
				setLongitude(LONGITUDE_EDEFAULT);
				return;
			case PlacesPackage.FACILITY__LATITUDE:
				setLatitude(LATITUDE_EDEFAULT);
				return;
			case PlacesPackage.FACILITY__COORDINATE_ORIGIN:
				setCoordinateOrigin(COORDINATE_ORIGIN_EDEFAULT);
				return;
			case PlacesPackage.FACILITY__GEOCODE_QUALITY:
				setGeocodeQuality(GEOCODE_QUALITY_EDEFAULT);
				return;
			case PlacesPackage.FACILITY__COORDINATE_NOTE:
				setCoordinateNote(COORDINATE_NOTE_EDEFAULT);
				return;
			case PlacesPackage.FACILITY__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case PlacesPackage.FACILITY__MAIN_OFFICE:
				setMainOffice((Facility)null);
				return;
			case PlacesPackage.FACILITY__REFERENCE_DATE:
				setReferenceDate(REFERENCE_DATE_EDEFAULT);
				return;
			case PlacesPackage.FACILITY__RESPONSIBLE_AREA:
				setResponsibleArea((Area)null);
				return;
			case PlacesPackage.FACILITY__LOCATED_IN:
				setLocatedIn((Area)null);
				return;
			case PlacesPackage.FACILITY__OPERATOR:
				setOperator((Actor)null);
				return;
			case PlacesPackage.FACILITY__CATCHMENT:
				setCatchment((Catchment)null);
				return;
			case PlacesPackage.FACILITY__PUBLISHABLE:
				setPublishable(PUBLISHABLE_EDEFAULT);
				return;
			case PlacesPackage.FACILITY__ALIASES:
				getAliases().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PlacesPackage.FACILITY__SOURCES:
				return sources != null && !sources.isEmpty();
			case PlacesPackage.FACILITY__SOURCE_NOTE:
				return SOURCE_NOTE_EDEFAULT == null ? sourceNote != null : !SOURCE_NOTE_EDEFAULT.equals(sourceNote);
			case PlacesPackage.FACILITY__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case PlacesPackage.FACILITY__VALID_UNTIL:
				return VALID_UNTIL_EDEFAULT == null ? validUntil != null : !VALID_UNTIL_EDEFAULT.equals(validUntil);
			case PlacesPackage.FACILITY__TYPE:
				return type != null;
			case PlacesPackage.FACILITY__FEATURES:
				return features != null && !features.isEmpty();
			case PlacesPackage.FACILITY__STREET:
				return STREET_EDEFAULT == null ? street != null : !STREET_EDEFAULT.equals(street);
			case PlacesPackage.FACILITY__HOUSE_NUMBER:
				return HOUSE_NUMBER_EDEFAULT == null ? houseNumber != null : !HOUSE_NUMBER_EDEFAULT.equals(houseNumber);
			case PlacesPackage.FACILITY__POSTAL_CODE:
				return POSTAL_CODE_EDEFAULT == null ? postalCode != null : !POSTAL_CODE_EDEFAULT.equals(postalCode);
			case PlacesPackage.FACILITY__TOWN:
				return TOWN_EDEFAULT == null ? town != null : !TOWN_EDEFAULT.equals(town);
			case PlacesPackage.FACILITY__ADDRESS_NOTE:
				return ADDRESS_NOTE_EDEFAULT == null ? addressNote != null : !ADDRESS_NOTE_EDEFAULT.equals(addressNote);
			case PlacesPackage.FACILITY__LONGITUDE:
				return LONGITUDE_EDEFAULT == null ? longitude != null : !LONGITUDE_EDEFAULT.equals(longitude);
			case PlacesPackage.FACILITY__LATITUDE:
				return LATITUDE_EDEFAULT == null ? latitude != null : !LATITUDE_EDEFAULT.equals(latitude);
			case PlacesPackage.FACILITY__COORDINATE_ORIGIN:
				return coordinateOrigin != COORDINATE_ORIGIN_EDEFAULT;
			case PlacesPackage.FACILITY__GEOCODE_QUALITY:
				return geocodeQuality != GEOCODE_QUALITY_EDEFAULT;
			case PlacesPackage.FACILITY__COORDINATE_NOTE:
				return COORDINATE_NOTE_EDEFAULT == null ? coordinateNote != null : !COORDINATE_NOTE_EDEFAULT.equals(coordinateNote);
			case PlacesPackage.FACILITY__LEVEL:
				return level != LEVEL_EDEFAULT;
			case PlacesPackage.FACILITY__MAIN_OFFICE:
				return mainOffice != null;
			case PlacesPackage.FACILITY__REFERENCE_DATE:
				return REFERENCE_DATE_EDEFAULT == null ? referenceDate != null : !REFERENCE_DATE_EDEFAULT.equals(referenceDate);
			case PlacesPackage.FACILITY__RESPONSIBLE_AREA:
				return responsibleArea != null;
			case PlacesPackage.FACILITY__LOCATED_IN:
				return locatedIn != null;
			case PlacesPackage.FACILITY__OPERATOR:
				return operator != null;
			case PlacesPackage.FACILITY__CATCHMENT:
				return catchment != null;
			case PlacesPackage.FACILITY__PUBLISHABLE:
				return publishable != PUBLISHABLE_EDEFAULT;
			case PlacesPackage.FACILITY__ALIASES:
				return aliases != null && !aliases.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case PlacesPackage.FACILITY__SOURCES: return ModelPackage.SOURCED__SOURCES;
				case PlacesPackage.FACILITY__SOURCE_NOTE: return ModelPackage.SOURCED__SOURCE_NOTE;
				default: return -1;
			}
		}
		if (baseClass == Dated.class) {
			switch (derivedFeatureID) {
				case PlacesPackage.FACILITY__VALID_FROM: return ModelPackage.DATED__VALID_FROM;
				case PlacesPackage.FACILITY__VALID_UNTIL: return ModelPackage.DATED__VALID_UNTIL;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case ModelPackage.SOURCED__SOURCES: return PlacesPackage.FACILITY__SOURCES;
				case ModelPackage.SOURCED__SOURCE_NOTE: return PlacesPackage.FACILITY__SOURCE_NOTE;
				default: return -1;
			}
		}
		if (baseClass == Dated.class) {
			switch (baseFeatureID) {
				case ModelPackage.DATED__VALID_FROM: return PlacesPackage.FACILITY__VALID_FROM;
				case ModelPackage.DATED__VALID_UNTIL: return PlacesPackage.FACILITY__VALID_UNTIL;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (sourceNote: ");
		result.append(sourceNote);
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validUntil: ");
		result.append(validUntil);
		result.append(", street: ");
		result.append(street);
		result.append(", houseNumber: ");
		result.append(houseNumber);
		result.append(", postalCode: ");
		result.append(postalCode);
		result.append(", town: ");
		result.append(town);
		result.append(", addressNote: ");
		result.append(addressNote);
		result.append(", longitude: ");
		result.append(longitude);
		result.append(", latitude: ");
		result.append(latitude);
		result.append(", coordinateOrigin: ");
		result.append(coordinateOrigin);
		result.append(", geocodeQuality: ");
		result.append(geocodeQuality);
		result.append(", coordinateNote: ");
		result.append(coordinateNote);
		result.append(", level: ");
		result.append(level);
		result.append(", referenceDate: ");
		result.append(referenceDate);
		result.append(", publishable: ");
		result.append(publishable);
		result.append(", aliases: ");
		result.append(aliases);
		result.append(')');
		return result.toString();
	}

} //FacilityImpl
