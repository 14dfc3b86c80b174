/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.triangula.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where things are: areas of any kind, facilities, catchments, grids and the results of reachability scenarios.
 * <!-- end-model-doc -->
 * @see org.triangula.model.places.PlacesFactory
 * @model kind="package"
 * @generated
 */
public interface PlacesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "places";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:triangula:model:1:places";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "places";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PlacesPackage eINSTANCE = org.triangula.model.places.impl.PlacesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.triangula.model.places.impl.PlacesImpl <em>Places</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.impl.PlacesImpl
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getPlaces()
	 * @generated
	 */
	int PLACES = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACES__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACES__AREAS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Facilities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACES__FACILITIES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Catchments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACES__CATCHMENTS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Grids</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACES__GRIDS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Scenarios</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACES__SCENARIOS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Returns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACES__RETURNS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Repairs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACES__REPAIRS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Requests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACES__REQUESTS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Comparisons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACES__COMPARISONS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Places</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACES_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.impl.AreaImpl <em>Area</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.impl.AreaImpl
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getArea()
	 * @generated
	 */
	int AREA = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__SOURCES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__SOURCE_NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__VALID_FROM = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__VALID_UNTIL = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__KIND = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__SHORT_NAME = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Official Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__OFFICIAL_KEY = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Key Vintage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__KEY_VINTAGE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Geometry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__GEOMETRY = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__ALIASES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Memberships</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__MEMBERSHIPS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.impl.AreaMembershipImpl <em>Area Membership</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.impl.AreaMembershipImpl
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getAreaMembership()
	 * @generated
	 */
	int AREA_MEMBERSHIP = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_MEMBERSHIP__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_MEMBERSHIP__VALID_FROM = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_MEMBERSHIP__VALID_UNTIL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_MEMBERSHIP__SOURCES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_MEMBERSHIP__SOURCE_NOTE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Whole</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_MEMBERSHIP__WHOLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_MEMBERSHIP__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Area Membership</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_MEMBERSHIP_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.impl.FacilityImpl <em>Facility</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.impl.FacilityImpl
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getFacility()
	 * @generated
	 */
	int FACILITY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__SOURCES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__SOURCE_NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__VALID_FROM = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__VALID_UNTIL = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__TYPE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Features</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__FEATURES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Street</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__STREET = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>House Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__HOUSE_NUMBER = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Postal Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__POSTAL_CODE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Town</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__TOWN = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Address Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__ADDRESS_NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Longitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__LONGITUDE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Latitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__LATITUDE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Coordinate Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__COORDINATE_ORIGIN = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Geocode Quality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__GEOCODE_QUALITY = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Coordinate Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__COORDINATE_NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__LEVEL = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Main Office</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__MAIN_OFFICE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Reference Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__REFERENCE_DATE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Responsible Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__RESPONSIBLE_AREA = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Located In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__LOCATED_IN = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Operator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__OPERATOR = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Catchment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__CATCHMENT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Publishable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__PUBLISHABLE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY__ALIASES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The number of structural features of the '<em>Facility</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACILITY_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.impl.CatchmentImpl <em>Catchment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.impl.CatchmentImpl
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getCatchment()
	 * @generated
	 */
	int CATCHMENT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT__SOURCES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT__SOURCE_NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT__VALID_FROM = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT__VALID_UNTIL = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT__AREAS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Geometry</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT__GEOMETRY = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Catchment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.impl.GridImpl <em>Grid</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.impl.GridImpl
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getGrid()
	 * @generated
	 */
	int GRID = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID__SOURCES = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID__SOURCE_NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Coordinate System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID__COORDINATE_SYSTEM = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cell Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID__CELL_SIZE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cell Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID__CELL_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID__FILE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Population Vintage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID__POPULATION_VINTAGE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Grid</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.impl.ScenarioImpl <em>Scenario</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.impl.ScenarioImpl
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getScenario()
	 * @generated
	 */
	int SCENARIO = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Grid</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__GRID = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__PARAMETERS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Results</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO__RESULTS = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Scenario</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.impl.ScenarioResultImpl <em>Scenario Result</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.impl.ScenarioResultImpl
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getScenarioResult()
	 * @generated
	 */
	int SCENARIO_RESULT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_RESULT__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_RESULT__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_RESULT__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_RESULT__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Facility Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_RESULT__FACILITY_TYPE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_RESULT__MODE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_RESULT__FILE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Provenance File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_RESULT__PROVENANCE_FILE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Computed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_RESULT__COMPUTED_AT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Cell Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_RESULT__CELL_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reached Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_RESULT__REACHED_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Scenario Result</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCENARIO_RESULT_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.impl.AddressReturnImpl <em>Address Return</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.impl.AddressReturnImpl
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getAddressReturn()
	 * @generated
	 */
	int ADDRESS_RETURN = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Recipient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__RECIPIENT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__AREA = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Facility Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__FACILITY_TYPE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reference Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__REFERENCE_DATE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Template Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__TEMPLATE_VERSION = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__SENT_ON = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__DUE_ON = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Reminded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__REMINDED_ON = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__RECEIVED_ON = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__STATE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__FILE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__SOURCE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Row Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__ROW_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN__NOTE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Address Return</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RETURN_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.impl.RepairedValueImpl <em>Repaired Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.impl.RepairedValueImpl
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getRepairedValue()
	 * @generated
	 */
	int REPAIRED_VALUE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIRED_VALUE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIRED_VALUE__ATTRIBUTE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIRED_VALUE__ORIGINAL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Repaired</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIRED_VALUE__REPAIRED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Repaired Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIRED_VALUE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.impl.RepairImpl <em>Repair</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.impl.RepairImpl
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getRepair()
	 * @generated
	 */
	int REPAIR = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Facility</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__FACILITY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Related</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__RELATED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Address Return</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__ADDRESS_RETURN = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__SEVERITY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__STATE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__RULE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__ARGUMENTS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__VALUES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Candidates</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__CANDIDATES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Sure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__SURE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Sheet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__SHEET = ModelPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__ROW = ModelPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__COLUMN = ModelPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Noticed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__NOTICED_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__DECIDED_AT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__DECIDED_BY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR__NOTE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Repair</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPAIR_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.impl.CatchmentRequestImpl <em>Catchment Request</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.impl.CatchmentRequestImpl
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getCatchmentRequest()
	 * @generated
	 */
	int CATCHMENT_REQUEST = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_REQUEST__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_REQUEST__SOURCES = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_REQUEST__SOURCE_NOTE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Asked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_REQUEST__ASKED = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Asked Actor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_REQUEST__ASKED_ACTOR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Facility Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_REQUEST__FACILITY_TYPE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Facility</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_REQUEST__FACILITY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_REQUEST__AREA = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Asked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_REQUEST__ASKED_ON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Asked By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_REQUEST__ASKED_BY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Way</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_REQUEST__WAY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_REQUEST__QUESTION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_REQUEST__ANSWERED_ON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_REQUEST__ANSWER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_REQUEST__STATE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Catchment Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATCHMENT_REQUEST_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.impl.SourceComparisonImpl <em>Source Comparison</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.impl.SourceComparisonImpl
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getSourceComparison()
	 * @generated
	 */
	int SOURCE_COMPARISON = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_COMPARISON__ID = ModelPackage.NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_COMPARISON__PROPERTIES = ModelPackage.NAMED_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_COMPARISON__NAME = ModelPackage.NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_COMPARISON__DESCRIPTION = ModelPackage.NAMED_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>First</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_COMPARISON__FIRST = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Second</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_COMPARISON__SECOND = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Facility Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_COMPARISON__FACILITY_TYPE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_COMPARISON__AREA = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Compared At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_COMPARISON__COMPARED_AT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Matched Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_COMPARISON__MATCHED_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Contradicting Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_COMPARISON__CONTRADICTING_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>First Only Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_COMPARISON__FIRST_ONLY_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Second Only Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_COMPARISON__SECOND_ONLY_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_COMPARISON__CHOICE = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_COMPARISON__DECISION = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Source Comparison</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_COMPARISON_FEATURE_COUNT = ModelPackage.NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.CoordinateOrigin <em>Coordinate Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.CoordinateOrigin
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getCoordinateOrigin()
	 * @generated
	 */
	int COORDINATE_ORIGIN = 13;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.OfficeLevel <em>Office Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.OfficeLevel
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getOfficeLevel()
	 * @generated
	 */
	int OFFICE_LEVEL = 14;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.GeocodeQuality <em>Geocode Quality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.GeocodeQuality
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getGeocodeQuality()
	 * @generated
	 */
	int GEOCODE_QUALITY = 15;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.ReturnState <em>Return State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.ReturnState
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getReturnState()
	 * @generated
	 */
	int RETURN_STATE = 16;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.RepairSeverity <em>Repair Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.RepairSeverity
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getRepairSeverity()
	 * @generated
	 */
	int REPAIR_SEVERITY = 17;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.RepairState <em>Repair State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.RepairState
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getRepairState()
	 * @generated
	 */
	int REPAIR_STATE = 18;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.InquiryWay <em>Inquiry Way</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.InquiryWay
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getInquiryWay()
	 * @generated
	 */
	int INQUIRY_WAY = 19;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.InquiryState <em>Inquiry State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.InquiryState
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getInquiryState()
	 * @generated
	 */
	int INQUIRY_STATE = 20;

	/**
	 * The meta object id for the '{@link org.triangula.model.places.ComparisonChoice <em>Comparison Choice</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.triangula.model.places.ComparisonChoice
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getComparisonChoice()
	 * @generated
	 */
	int COMPARISON_CHOICE = 21;

	/**
	 * The meta object id for the '<em>Geometry Text</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see org.triangula.model.places.impl.PlacesPackageImpl#getGeometryText()
	 * @generated
	 */
	int GEOMETRY_TEXT = 22;


	/**
	 * Returns the meta object for class '{@link org.triangula.model.places.Places <em>Places</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Places</em>'.
	 * @see org.triangula.model.places.Places
	 * @generated
	 */
	EClass getPlaces();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.places.Places#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Areas</em>'.
	 * @see org.triangula.model.places.Places#getAreas()
	 * @see #getPlaces()
	 * @generated
	 */
	EReference getPlaces_Areas();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.places.Places#getFacilities <em>Facilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Facilities</em>'.
	 * @see org.triangula.model.places.Places#getFacilities()
	 * @see #getPlaces()
	 * @generated
	 */
	EReference getPlaces_Facilities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.places.Places#getCatchments <em>Catchments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Catchments</em>'.
	 * @see org.triangula.model.places.Places#getCatchments()
	 * @see #getPlaces()
	 * @generated
	 */
	EReference getPlaces_Catchments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.places.Places#getGrids <em>Grids</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Grids</em>'.
	 * @see org.triangula.model.places.Places#getGrids()
	 * @see #getPlaces()
	 * @generated
	 */
	EReference getPlaces_Grids();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.places.Places#getScenarios <em>Scenarios</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scenarios</em>'.
	 * @see org.triangula.model.places.Places#getScenarios()
	 * @see #getPlaces()
	 * @generated
	 */
	EReference getPlaces_Scenarios();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.places.Places#getReturns <em>Returns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Returns</em>'.
	 * @see org.triangula.model.places.Places#getReturns()
	 * @see #getPlaces()
	 * @generated
	 */
	EReference getPlaces_Returns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.places.Places#getRepairs <em>Repairs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Repairs</em>'.
	 * @see org.triangula.model.places.Places#getRepairs()
	 * @see #getPlaces()
	 * @generated
	 */
	EReference getPlaces_Repairs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.places.Places#getRequests <em>Requests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Requests</em>'.
	 * @see org.triangula.model.places.Places#getRequests()
	 * @see #getPlaces()
	 * @generated
	 */
	EReference getPlaces_Requests();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.places.Places#getComparisons <em>Comparisons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comparisons</em>'.
	 * @see org.triangula.model.places.Places#getComparisons()
	 * @see #getPlaces()
	 * @generated
	 */
	EReference getPlaces_Comparisons();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.places.Area <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Area</em>'.
	 * @see org.triangula.model.places.Area
	 * @generated
	 */
	EClass getArea();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.Area#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kind</em>'.
	 * @see org.triangula.model.places.Area#getKind()
	 * @see #getArea()
	 * @generated
	 */
	EReference getArea_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Area#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see org.triangula.model.places.Area#getShortName()
	 * @see #getArea()
	 * @generated
	 */
	EAttribute getArea_ShortName();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Area#getOfficialKey <em>Official Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Official Key</em>'.
	 * @see org.triangula.model.places.Area#getOfficialKey()
	 * @see #getArea()
	 * @generated
	 */
	EAttribute getArea_OfficialKey();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Area#getKeyVintage <em>Key Vintage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key Vintage</em>'.
	 * @see org.triangula.model.places.Area#getKeyVintage()
	 * @see #getArea()
	 * @generated
	 */
	EAttribute getArea_KeyVintage();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Area#getGeometry <em>Geometry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Geometry</em>'.
	 * @see org.triangula.model.places.Area#getGeometry()
	 * @see #getArea()
	 * @generated
	 */
	EAttribute getArea_Geometry();

	/**
	 * Returns the meta object for the attribute list '{@link org.triangula.model.places.Area#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.triangula.model.places.Area#getAliases()
	 * @see #getArea()
	 * @generated
	 */
	EAttribute getArea_Aliases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.places.Area#getMemberships <em>Memberships</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memberships</em>'.
	 * @see org.triangula.model.places.Area#getMemberships()
	 * @see #getArea()
	 * @generated
	 */
	EReference getArea_Memberships();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.places.AreaMembership <em>Area Membership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Area Membership</em>'.
	 * @see org.triangula.model.places.AreaMembership
	 * @generated
	 */
	EClass getAreaMembership();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.AreaMembership#getWhole <em>Whole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Whole</em>'.
	 * @see org.triangula.model.places.AreaMembership#getWhole()
	 * @see #getAreaMembership()
	 * @generated
	 */
	EReference getAreaMembership_Whole();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.AreaMembership#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.triangula.model.places.AreaMembership#getReason()
	 * @see #getAreaMembership()
	 * @generated
	 */
	EAttribute getAreaMembership_Reason();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.places.Facility <em>Facility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Facility</em>'.
	 * @see org.triangula.model.places.Facility
	 * @generated
	 */
	EClass getFacility();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.Facility#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Type</em>'.
	 * @see org.triangula.model.places.Facility#getType()
	 * @see #getFacility()
	 * @generated
	 */
	EReference getFacility_Type();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.places.Facility#getFeatures <em>Features</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Features</em>'.
	 * @see org.triangula.model.places.Facility#getFeatures()
	 * @see #getFacility()
	 * @generated
	 */
	EReference getFacility_Features();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Facility#getStreet <em>Street</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Street</em>'.
	 * @see org.triangula.model.places.Facility#getStreet()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_Street();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Facility#getHouseNumber <em>House Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>House Number</em>'.
	 * @see org.triangula.model.places.Facility#getHouseNumber()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_HouseNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Facility#getPostalCode <em>Postal Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Postal Code</em>'.
	 * @see org.triangula.model.places.Facility#getPostalCode()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_PostalCode();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Facility#getTown <em>Town</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Town</em>'.
	 * @see org.triangula.model.places.Facility#getTown()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_Town();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Facility#getAddressNote <em>Address Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address Note</em>'.
	 * @see org.triangula.model.places.Facility#getAddressNote()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_AddressNote();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Facility#getLongitude <em>Longitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longitude</em>'.
	 * @see org.triangula.model.places.Facility#getLongitude()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_Longitude();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Facility#getLatitude <em>Latitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latitude</em>'.
	 * @see org.triangula.model.places.Facility#getLatitude()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_Latitude();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Facility#getCoordinateOrigin <em>Coordinate Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coordinate Origin</em>'.
	 * @see org.triangula.model.places.Facility#getCoordinateOrigin()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_CoordinateOrigin();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Facility#getGeocodeQuality <em>Geocode Quality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Geocode Quality</em>'.
	 * @see org.triangula.model.places.Facility#getGeocodeQuality()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_GeocodeQuality();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Facility#getCoordinateNote <em>Coordinate Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coordinate Note</em>'.
	 * @see org.triangula.model.places.Facility#getCoordinateNote()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_CoordinateNote();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Facility#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.triangula.model.places.Facility#getLevel()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_Level();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.Facility#getMainOffice <em>Main Office</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Main Office</em>'.
	 * @see org.triangula.model.places.Facility#getMainOffice()
	 * @see #getFacility()
	 * @generated
	 */
	EReference getFacility_MainOffice();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Facility#getReferenceDate <em>Reference Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference Date</em>'.
	 * @see org.triangula.model.places.Facility#getReferenceDate()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_ReferenceDate();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.Facility#getResponsibleArea <em>Responsible Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Responsible Area</em>'.
	 * @see org.triangula.model.places.Facility#getResponsibleArea()
	 * @see #getFacility()
	 * @generated
	 */
	EReference getFacility_ResponsibleArea();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.Facility#getLocatedIn <em>Located In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Located In</em>'.
	 * @see org.triangula.model.places.Facility#getLocatedIn()
	 * @see #getFacility()
	 * @generated
	 */
	EReference getFacility_LocatedIn();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.Facility#getOperator <em>Operator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Operator</em>'.
	 * @see org.triangula.model.places.Facility#getOperator()
	 * @see #getFacility()
	 * @generated
	 */
	EReference getFacility_Operator();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.Facility#getCatchment <em>Catchment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Catchment</em>'.
	 * @see org.triangula.model.places.Facility#getCatchment()
	 * @see #getFacility()
	 * @generated
	 */
	EReference getFacility_Catchment();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Facility#isPublishable <em>Publishable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publishable</em>'.
	 * @see org.triangula.model.places.Facility#isPublishable()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_Publishable();

	/**
	 * Returns the meta object for the attribute list '{@link org.triangula.model.places.Facility#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.triangula.model.places.Facility#getAliases()
	 * @see #getFacility()
	 * @generated
	 */
	EAttribute getFacility_Aliases();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.places.Catchment <em>Catchment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Catchment</em>'.
	 * @see org.triangula.model.places.Catchment
	 * @generated
	 */
	EClass getCatchment();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.places.Catchment#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Areas</em>'.
	 * @see org.triangula.model.places.Catchment#getAreas()
	 * @see #getCatchment()
	 * @generated
	 */
	EReference getCatchment_Areas();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Catchment#getGeometry <em>Geometry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Geometry</em>'.
	 * @see org.triangula.model.places.Catchment#getGeometry()
	 * @see #getCatchment()
	 * @generated
	 */
	EAttribute getCatchment_Geometry();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.places.Grid <em>Grid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grid</em>'.
	 * @see org.triangula.model.places.Grid
	 * @generated
	 */
	EClass getGrid();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Grid#getCoordinateSystem <em>Coordinate System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coordinate System</em>'.
	 * @see org.triangula.model.places.Grid#getCoordinateSystem()
	 * @see #getGrid()
	 * @generated
	 */
	EAttribute getGrid_CoordinateSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Grid#getCellSize <em>Cell Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cell Size</em>'.
	 * @see org.triangula.model.places.Grid#getCellSize()
	 * @see #getGrid()
	 * @generated
	 */
	EAttribute getGrid_CellSize();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Grid#getCellCount <em>Cell Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cell Count</em>'.
	 * @see org.triangula.model.places.Grid#getCellCount()
	 * @see #getGrid()
	 * @generated
	 */
	EAttribute getGrid_CellCount();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Grid#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.triangula.model.places.Grid#getFile()
	 * @see #getGrid()
	 * @generated
	 */
	EAttribute getGrid_File();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Grid#getPopulationVintage <em>Population Vintage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population Vintage</em>'.
	 * @see org.triangula.model.places.Grid#getPopulationVintage()
	 * @see #getGrid()
	 * @generated
	 */
	EAttribute getGrid_PopulationVintage();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.places.Scenario <em>Scenario</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario</em>'.
	 * @see org.triangula.model.places.Scenario
	 * @generated
	 */
	EClass getScenario();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.Scenario#getGrid <em>Grid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Grid</em>'.
	 * @see org.triangula.model.places.Scenario#getGrid()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Grid();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.places.Scenario#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.triangula.model.places.Scenario#getParameters()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Parameters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.places.Scenario#getResults <em>Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Results</em>'.
	 * @see org.triangula.model.places.Scenario#getResults()
	 * @see #getScenario()
	 * @generated
	 */
	EReference getScenario_Results();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.places.ScenarioResult <em>Scenario Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scenario Result</em>'.
	 * @see org.triangula.model.places.ScenarioResult
	 * @generated
	 */
	EClass getScenarioResult();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.ScenarioResult#getFacilityType <em>Facility Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Facility Type</em>'.
	 * @see org.triangula.model.places.ScenarioResult#getFacilityType()
	 * @see #getScenarioResult()
	 * @generated
	 */
	EReference getScenarioResult_FacilityType();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.ScenarioResult#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.triangula.model.places.ScenarioResult#getMode()
	 * @see #getScenarioResult()
	 * @generated
	 */
	EAttribute getScenarioResult_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.ScenarioResult#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.triangula.model.places.ScenarioResult#getFile()
	 * @see #getScenarioResult()
	 * @generated
	 */
	EAttribute getScenarioResult_File();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.ScenarioResult#getProvenanceFile <em>Provenance File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provenance File</em>'.
	 * @see org.triangula.model.places.ScenarioResult#getProvenanceFile()
	 * @see #getScenarioResult()
	 * @generated
	 */
	EAttribute getScenarioResult_ProvenanceFile();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.ScenarioResult#getComputedAt <em>Computed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Computed At</em>'.
	 * @see org.triangula.model.places.ScenarioResult#getComputedAt()
	 * @see #getScenarioResult()
	 * @generated
	 */
	EAttribute getScenarioResult_ComputedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.ScenarioResult#getCellCount <em>Cell Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cell Count</em>'.
	 * @see org.triangula.model.places.ScenarioResult#getCellCount()
	 * @see #getScenarioResult()
	 * @generated
	 */
	EAttribute getScenarioResult_CellCount();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.ScenarioResult#getReachedCount <em>Reached Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reached Count</em>'.
	 * @see org.triangula.model.places.ScenarioResult#getReachedCount()
	 * @see #getScenarioResult()
	 * @generated
	 */
	EAttribute getScenarioResult_ReachedCount();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.places.AddressReturn <em>Address Return</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Address Return</em>'.
	 * @see org.triangula.model.places.AddressReturn
	 * @generated
	 */
	EClass getAddressReturn();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.AddressReturn#getRecipient <em>Recipient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recipient</em>'.
	 * @see org.triangula.model.places.AddressReturn#getRecipient()
	 * @see #getAddressReturn()
	 * @generated
	 */
	EAttribute getAddressReturn_Recipient();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.AddressReturn#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Area</em>'.
	 * @see org.triangula.model.places.AddressReturn#getArea()
	 * @see #getAddressReturn()
	 * @generated
	 */
	EReference getAddressReturn_Area();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.AddressReturn#getFacilityType <em>Facility Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Facility Type</em>'.
	 * @see org.triangula.model.places.AddressReturn#getFacilityType()
	 * @see #getAddressReturn()
	 * @generated
	 */
	EReference getAddressReturn_FacilityType();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.AddressReturn#getReferenceDate <em>Reference Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference Date</em>'.
	 * @see org.triangula.model.places.AddressReturn#getReferenceDate()
	 * @see #getAddressReturn()
	 * @generated
	 */
	EAttribute getAddressReturn_ReferenceDate();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.AddressReturn#getTemplateVersion <em>Template Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template Version</em>'.
	 * @see org.triangula.model.places.AddressReturn#getTemplateVersion()
	 * @see #getAddressReturn()
	 * @generated
	 */
	EAttribute getAddressReturn_TemplateVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.AddressReturn#getSentOn <em>Sent On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sent On</em>'.
	 * @see org.triangula.model.places.AddressReturn#getSentOn()
	 * @see #getAddressReturn()
	 * @generated
	 */
	EAttribute getAddressReturn_SentOn();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.AddressReturn#getDueOn <em>Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due On</em>'.
	 * @see org.triangula.model.places.AddressReturn#getDueOn()
	 * @see #getAddressReturn()
	 * @generated
	 */
	EAttribute getAddressReturn_DueOn();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.AddressReturn#getRemindedOn <em>Reminded On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reminded On</em>'.
	 * @see org.triangula.model.places.AddressReturn#getRemindedOn()
	 * @see #getAddressReturn()
	 * @generated
	 */
	EAttribute getAddressReturn_RemindedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.AddressReturn#getReceivedOn <em>Received On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received On</em>'.
	 * @see org.triangula.model.places.AddressReturn#getReceivedOn()
	 * @see #getAddressReturn()
	 * @generated
	 */
	EAttribute getAddressReturn_ReceivedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.AddressReturn#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.triangula.model.places.AddressReturn#getState()
	 * @see #getAddressReturn()
	 * @generated
	 */
	EAttribute getAddressReturn_State();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.AddressReturn#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.triangula.model.places.AddressReturn#getFile()
	 * @see #getAddressReturn()
	 * @generated
	 */
	EAttribute getAddressReturn_File();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.AddressReturn#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.triangula.model.places.AddressReturn#getSource()
	 * @see #getAddressReturn()
	 * @generated
	 */
	EReference getAddressReturn_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.AddressReturn#getRowCount <em>Row Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row Count</em>'.
	 * @see org.triangula.model.places.AddressReturn#getRowCount()
	 * @see #getAddressReturn()
	 * @generated
	 */
	EAttribute getAddressReturn_RowCount();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.AddressReturn#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.triangula.model.places.AddressReturn#getNote()
	 * @see #getAddressReturn()
	 * @generated
	 */
	EAttribute getAddressReturn_Note();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.places.RepairedValue <em>Repaired Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Repaired Value</em>'.
	 * @see org.triangula.model.places.RepairedValue
	 * @generated
	 */
	EClass getRepairedValue();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.RepairedValue#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attribute</em>'.
	 * @see org.triangula.model.places.RepairedValue#getAttribute()
	 * @see #getRepairedValue()
	 * @generated
	 */
	EAttribute getRepairedValue_Attribute();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.RepairedValue#getOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original</em>'.
	 * @see org.triangula.model.places.RepairedValue#getOriginal()
	 * @see #getRepairedValue()
	 * @generated
	 */
	EAttribute getRepairedValue_Original();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.RepairedValue#getRepaired <em>Repaired</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repaired</em>'.
	 * @see org.triangula.model.places.RepairedValue#getRepaired()
	 * @see #getRepairedValue()
	 * @generated
	 */
	EAttribute getRepairedValue_Repaired();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.places.Repair <em>Repair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Repair</em>'.
	 * @see org.triangula.model.places.Repair
	 * @generated
	 */
	EClass getRepair();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.Repair#getFacility <em>Facility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Facility</em>'.
	 * @see org.triangula.model.places.Repair#getFacility()
	 * @see #getRepair()
	 * @generated
	 */
	EReference getRepair_Facility();

	/**
	 * Returns the meta object for the reference list '{@link org.triangula.model.places.Repair#getRelated <em>Related</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Related</em>'.
	 * @see org.triangula.model.places.Repair#getRelated()
	 * @see #getRepair()
	 * @generated
	 */
	EReference getRepair_Related();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.Repair#getAddressReturn <em>Address Return</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Address Return</em>'.
	 * @see org.triangula.model.places.Repair#getAddressReturn()
	 * @see #getRepair()
	 * @generated
	 */
	EReference getRepair_AddressReturn();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Repair#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.triangula.model.places.Repair#getSeverity()
	 * @see #getRepair()
	 * @generated
	 */
	EAttribute getRepair_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Repair#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.triangula.model.places.Repair#getState()
	 * @see #getRepair()
	 * @generated
	 */
	EAttribute getRepair_State();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Repair#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.triangula.model.places.Repair#getRule()
	 * @see #getRepair()
	 * @generated
	 */
	EAttribute getRepair_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Repair#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.triangula.model.places.Repair#getReason()
	 * @see #getRepair()
	 * @generated
	 */
	EAttribute getRepair_Reason();

	/**
	 * Returns the meta object for the attribute list '{@link org.triangula.model.places.Repair#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Arguments</em>'.
	 * @see org.triangula.model.places.Repair#getArguments()
	 * @see #getRepair()
	 * @generated
	 */
	EAttribute getRepair_Arguments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.triangula.model.places.Repair#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.triangula.model.places.Repair#getValues()
	 * @see #getRepair()
	 * @generated
	 */
	EReference getRepair_Values();

	/**
	 * Returns the meta object for the attribute list '{@link org.triangula.model.places.Repair#getCandidates <em>Candidates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Candidates</em>'.
	 * @see org.triangula.model.places.Repair#getCandidates()
	 * @see #getRepair()
	 * @generated
	 */
	EAttribute getRepair_Candidates();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Repair#isSure <em>Sure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sure</em>'.
	 * @see org.triangula.model.places.Repair#isSure()
	 * @see #getRepair()
	 * @generated
	 */
	EAttribute getRepair_Sure();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Repair#getSheet <em>Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sheet</em>'.
	 * @see org.triangula.model.places.Repair#getSheet()
	 * @see #getRepair()
	 * @generated
	 */
	EAttribute getRepair_Sheet();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Repair#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see org.triangula.model.places.Repair#getRow()
	 * @see #getRepair()
	 * @generated
	 */
	EAttribute getRepair_Row();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Repair#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.triangula.model.places.Repair#getColumn()
	 * @see #getRepair()
	 * @generated
	 */
	EAttribute getRepair_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Repair#getNoticedAt <em>Noticed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Noticed At</em>'.
	 * @see org.triangula.model.places.Repair#getNoticedAt()
	 * @see #getRepair()
	 * @generated
	 */
	EAttribute getRepair_NoticedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Repair#getDecidedAt <em>Decided At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided At</em>'.
	 * @see org.triangula.model.places.Repair#getDecidedAt()
	 * @see #getRepair()
	 * @generated
	 */
	EAttribute getRepair_DecidedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Repair#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see org.triangula.model.places.Repair#getDecidedBy()
	 * @see #getRepair()
	 * @generated
	 */
	EAttribute getRepair_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.Repair#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.triangula.model.places.Repair#getNote()
	 * @see #getRepair()
	 * @generated
	 */
	EAttribute getRepair_Note();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.places.CatchmentRequest <em>Catchment Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Catchment Request</em>'.
	 * @see org.triangula.model.places.CatchmentRequest
	 * @generated
	 */
	EClass getCatchmentRequest();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.CatchmentRequest#getAsked <em>Asked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asked</em>'.
	 * @see org.triangula.model.places.CatchmentRequest#getAsked()
	 * @see #getCatchmentRequest()
	 * @generated
	 */
	EAttribute getCatchmentRequest_Asked();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.CatchmentRequest#getAskedActor <em>Asked Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Asked Actor</em>'.
	 * @see org.triangula.model.places.CatchmentRequest#getAskedActor()
	 * @see #getCatchmentRequest()
	 * @generated
	 */
	EReference getCatchmentRequest_AskedActor();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.CatchmentRequest#getFacilityType <em>Facility Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Facility Type</em>'.
	 * @see org.triangula.model.places.CatchmentRequest#getFacilityType()
	 * @see #getCatchmentRequest()
	 * @generated
	 */
	EReference getCatchmentRequest_FacilityType();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.CatchmentRequest#getFacility <em>Facility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Facility</em>'.
	 * @see org.triangula.model.places.CatchmentRequest#getFacility()
	 * @see #getCatchmentRequest()
	 * @generated
	 */
	EReference getCatchmentRequest_Facility();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.CatchmentRequest#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Area</em>'.
	 * @see org.triangula.model.places.CatchmentRequest#getArea()
	 * @see #getCatchmentRequest()
	 * @generated
	 */
	EReference getCatchmentRequest_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.CatchmentRequest#getAskedOn <em>Asked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asked On</em>'.
	 * @see org.triangula.model.places.CatchmentRequest#getAskedOn()
	 * @see #getCatchmentRequest()
	 * @generated
	 */
	EAttribute getCatchmentRequest_AskedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.CatchmentRequest#getAskedBy <em>Asked By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asked By</em>'.
	 * @see org.triangula.model.places.CatchmentRequest#getAskedBy()
	 * @see #getCatchmentRequest()
	 * @generated
	 */
	EAttribute getCatchmentRequest_AskedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.CatchmentRequest#getWay <em>Way</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Way</em>'.
	 * @see org.triangula.model.places.CatchmentRequest#getWay()
	 * @see #getCatchmentRequest()
	 * @generated
	 */
	EAttribute getCatchmentRequest_Way();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.CatchmentRequest#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.triangula.model.places.CatchmentRequest#getQuestion()
	 * @see #getCatchmentRequest()
	 * @generated
	 */
	EAttribute getCatchmentRequest_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.CatchmentRequest#getAnsweredOn <em>Answered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered On</em>'.
	 * @see org.triangula.model.places.CatchmentRequest#getAnsweredOn()
	 * @see #getCatchmentRequest()
	 * @generated
	 */
	EAttribute getCatchmentRequest_AnsweredOn();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.CatchmentRequest#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.triangula.model.places.CatchmentRequest#getAnswer()
	 * @see #getCatchmentRequest()
	 * @generated
	 */
	EAttribute getCatchmentRequest_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.CatchmentRequest#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.triangula.model.places.CatchmentRequest#getState()
	 * @see #getCatchmentRequest()
	 * @generated
	 */
	EAttribute getCatchmentRequest_State();

	/**
	 * Returns the meta object for class '{@link org.triangula.model.places.SourceComparison <em>Source Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source Comparison</em>'.
	 * @see org.triangula.model.places.SourceComparison
	 * @generated
	 */
	EClass getSourceComparison();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.SourceComparison#getFirst <em>First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>First</em>'.
	 * @see org.triangula.model.places.SourceComparison#getFirst()
	 * @see #getSourceComparison()
	 * @generated
	 */
	EReference getSourceComparison_First();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.SourceComparison#getSecond <em>Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Second</em>'.
	 * @see org.triangula.model.places.SourceComparison#getSecond()
	 * @see #getSourceComparison()
	 * @generated
	 */
	EReference getSourceComparison_Second();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.SourceComparison#getFacilityType <em>Facility Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Facility Type</em>'.
	 * @see org.triangula.model.places.SourceComparison#getFacilityType()
	 * @see #getSourceComparison()
	 * @generated
	 */
	EReference getSourceComparison_FacilityType();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.SourceComparison#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Area</em>'.
	 * @see org.triangula.model.places.SourceComparison#getArea()
	 * @see #getSourceComparison()
	 * @generated
	 */
	EReference getSourceComparison_Area();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.SourceComparison#getComparedAt <em>Compared At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Compared At</em>'.
	 * @see org.triangula.model.places.SourceComparison#getComparedAt()
	 * @see #getSourceComparison()
	 * @generated
	 */
	EAttribute getSourceComparison_ComparedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.SourceComparison#getMatchedCount <em>Matched Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Matched Count</em>'.
	 * @see org.triangula.model.places.SourceComparison#getMatchedCount()
	 * @see #getSourceComparison()
	 * @generated
	 */
	EAttribute getSourceComparison_MatchedCount();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.SourceComparison#getContradictingCount <em>Contradicting Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contradicting Count</em>'.
	 * @see org.triangula.model.places.SourceComparison#getContradictingCount()
	 * @see #getSourceComparison()
	 * @generated
	 */
	EAttribute getSourceComparison_ContradictingCount();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.SourceComparison#getFirstOnlyCount <em>First Only Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Only Count</em>'.
	 * @see org.triangula.model.places.SourceComparison#getFirstOnlyCount()
	 * @see #getSourceComparison()
	 * @generated
	 */
	EAttribute getSourceComparison_FirstOnlyCount();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.SourceComparison#getSecondOnlyCount <em>Second Only Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Second Only Count</em>'.
	 * @see org.triangula.model.places.SourceComparison#getSecondOnlyCount()
	 * @see #getSourceComparison()
	 * @generated
	 */
	EAttribute getSourceComparison_SecondOnlyCount();

	/**
	 * Returns the meta object for the attribute '{@link org.triangula.model.places.SourceComparison#getChoice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Choice</em>'.
	 * @see org.triangula.model.places.SourceComparison#getChoice()
	 * @see #getSourceComparison()
	 * @generated
	 */
	EAttribute getSourceComparison_Choice();

	/**
	 * Returns the meta object for the reference '{@link org.triangula.model.places.SourceComparison#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decision</em>'.
	 * @see org.triangula.model.places.SourceComparison#getDecision()
	 * @see #getSourceComparison()
	 * @generated
	 */
	EReference getSourceComparison_Decision();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.places.CoordinateOrigin <em>Coordinate Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Coordinate Origin</em>'.
	 * @see org.triangula.model.places.CoordinateOrigin
	 * @generated
	 */
	EEnum getCoordinateOrigin();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.places.OfficeLevel <em>Office Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Office Level</em>'.
	 * @see org.triangula.model.places.OfficeLevel
	 * @generated
	 */
	EEnum getOfficeLevel();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.places.GeocodeQuality <em>Geocode Quality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Geocode Quality</em>'.
	 * @see org.triangula.model.places.GeocodeQuality
	 * @generated
	 */
	EEnum getGeocodeQuality();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.places.ReturnState <em>Return State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Return State</em>'.
	 * @see org.triangula.model.places.ReturnState
	 * @generated
	 */
	EEnum getReturnState();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.places.RepairSeverity <em>Repair Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Repair Severity</em>'.
	 * @see org.triangula.model.places.RepairSeverity
	 * @generated
	 */
	EEnum getRepairSeverity();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.places.RepairState <em>Repair State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Repair State</em>'.
	 * @see org.triangula.model.places.RepairState
	 * @generated
	 */
	EEnum getRepairState();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.places.InquiryWay <em>Inquiry Way</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Inquiry Way</em>'.
	 * @see org.triangula.model.places.InquiryWay
	 * @generated
	 */
	EEnum getInquiryWay();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.places.InquiryState <em>Inquiry State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Inquiry State</em>'.
	 * @see org.triangula.model.places.InquiryState
	 * @generated
	 */
	EEnum getInquiryState();

	/**
	 * Returns the meta object for enum '{@link org.triangula.model.places.ComparisonChoice <em>Comparison Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Comparison Choice</em>'.
	 * @see org.triangula.model.places.ComparisonChoice
	 * @generated
	 */
	EEnum getComparisonChoice();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Geometry Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A geometry as well-known text (OGC 06-103r4) in EPSG:4326, longitude first, at most seven decimals.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Geometry Text</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 * @generated
	 */
	EDataType getGeometryText();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PlacesFactory getPlacesFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.triangula.model.places.impl.PlacesImpl <em>Places</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.impl.PlacesImpl
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getPlaces()
		 * @generated
		 */
		EClass PLACES = eINSTANCE.getPlaces();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACES__AREAS = eINSTANCE.getPlaces_Areas();

		/**
		 * The meta object literal for the '<em><b>Facilities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACES__FACILITIES = eINSTANCE.getPlaces_Facilities();

		/**
		 * The meta object literal for the '<em><b>Catchments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACES__CATCHMENTS = eINSTANCE.getPlaces_Catchments();

		/**
		 * The meta object literal for the '<em><b>Grids</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACES__GRIDS = eINSTANCE.getPlaces_Grids();

		/**
		 * The meta object literal for the '<em><b>Scenarios</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACES__SCENARIOS = eINSTANCE.getPlaces_Scenarios();

		/**
		 * The meta object literal for the '<em><b>Returns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACES__RETURNS = eINSTANCE.getPlaces_Returns();

		/**
		 * The meta object literal for the '<em><b>Repairs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACES__REPAIRS = eINSTANCE.getPlaces_Repairs();

		/**
		 * The meta object literal for the '<em><b>Requests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACES__REQUESTS = eINSTANCE.getPlaces_Requests();

		/**
		 * The meta object literal for the '<em><b>Comparisons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACES__COMPARISONS = eINSTANCE.getPlaces_Comparisons();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.impl.AreaImpl <em>Area</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.impl.AreaImpl
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getArea()
		 * @generated
		 */
		EClass AREA = eINSTANCE.getArea();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AREA__KIND = eINSTANCE.getArea_Kind();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA__SHORT_NAME = eINSTANCE.getArea_ShortName();

		/**
		 * The meta object literal for the '<em><b>Official Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA__OFFICIAL_KEY = eINSTANCE.getArea_OfficialKey();

		/**
		 * The meta object literal for the '<em><b>Key Vintage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA__KEY_VINTAGE = eINSTANCE.getArea_KeyVintage();

		/**
		 * The meta object literal for the '<em><b>Geometry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA__GEOMETRY = eINSTANCE.getArea_Geometry();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA__ALIASES = eINSTANCE.getArea_Aliases();

		/**
		 * The meta object literal for the '<em><b>Memberships</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AREA__MEMBERSHIPS = eINSTANCE.getArea_Memberships();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.impl.AreaMembershipImpl <em>Area Membership</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.impl.AreaMembershipImpl
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getAreaMembership()
		 * @generated
		 */
		EClass AREA_MEMBERSHIP = eINSTANCE.getAreaMembership();

		/**
		 * The meta object literal for the '<em><b>Whole</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AREA_MEMBERSHIP__WHOLE = eINSTANCE.getAreaMembership_Whole();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA_MEMBERSHIP__REASON = eINSTANCE.getAreaMembership_Reason();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.impl.FacilityImpl <em>Facility</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.impl.FacilityImpl
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getFacility()
		 * @generated
		 */
		EClass FACILITY = eINSTANCE.getFacility();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACILITY__TYPE = eINSTANCE.getFacility_Type();

		/**
		 * The meta object literal for the '<em><b>Features</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACILITY__FEATURES = eINSTANCE.getFacility_Features();

		/**
		 * The meta object literal for the '<em><b>Street</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__STREET = eINSTANCE.getFacility_Street();

		/**
		 * The meta object literal for the '<em><b>House Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__HOUSE_NUMBER = eINSTANCE.getFacility_HouseNumber();

		/**
		 * The meta object literal for the '<em><b>Postal Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__POSTAL_CODE = eINSTANCE.getFacility_PostalCode();

		/**
		 * The meta object literal for the '<em><b>Town</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__TOWN = eINSTANCE.getFacility_Town();

		/**
		 * The meta object literal for the '<em><b>Address Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__ADDRESS_NOTE = eINSTANCE.getFacility_AddressNote();

		/**
		 * The meta object literal for the '<em><b>Longitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__LONGITUDE = eINSTANCE.getFacility_Longitude();

		/**
		 * The meta object literal for the '<em><b>Latitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__LATITUDE = eINSTANCE.getFacility_Latitude();

		/**
		 * The meta object literal for the '<em><b>Coordinate Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__COORDINATE_ORIGIN = eINSTANCE.getFacility_CoordinateOrigin();

		/**
		 * The meta object literal for the '<em><b>Geocode Quality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__GEOCODE_QUALITY = eINSTANCE.getFacility_GeocodeQuality();

		/**
		 * The meta object literal for the '<em><b>Coordinate Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__COORDINATE_NOTE = eINSTANCE.getFacility_CoordinateNote();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__LEVEL = eINSTANCE.getFacility_Level();

		/**
		 * The meta object literal for the '<em><b>Main Office</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACILITY__MAIN_OFFICE = eINSTANCE.getFacility_MainOffice();

		/**
		 * The meta object literal for the '<em><b>Reference Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__REFERENCE_DATE = eINSTANCE.getFacility_ReferenceDate();

		/**
		 * The meta object literal for the '<em><b>Responsible Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACILITY__RESPONSIBLE_AREA = eINSTANCE.getFacility_ResponsibleArea();

		/**
		 * The meta object literal for the '<em><b>Located In</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACILITY__LOCATED_IN = eINSTANCE.getFacility_LocatedIn();

		/**
		 * The meta object literal for the '<em><b>Operator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACILITY__OPERATOR = eINSTANCE.getFacility_Operator();

		/**
		 * The meta object literal for the '<em><b>Catchment</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACILITY__CATCHMENT = eINSTANCE.getFacility_Catchment();

		/**
		 * The meta object literal for the '<em><b>Publishable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__PUBLISHABLE = eINSTANCE.getFacility_Publishable();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACILITY__ALIASES = eINSTANCE.getFacility_Aliases();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.impl.CatchmentImpl <em>Catchment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.impl.CatchmentImpl
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getCatchment()
		 * @generated
		 */
		EClass CATCHMENT = eINSTANCE.getCatchment();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATCHMENT__AREAS = eINSTANCE.getCatchment_Areas();

		/**
		 * The meta object literal for the '<em><b>Geometry</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATCHMENT__GEOMETRY = eINSTANCE.getCatchment_Geometry();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.impl.GridImpl <em>Grid</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.impl.GridImpl
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getGrid()
		 * @generated
		 */
		EClass GRID = eINSTANCE.getGrid();

		/**
		 * The meta object literal for the '<em><b>Coordinate System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRID__COORDINATE_SYSTEM = eINSTANCE.getGrid_CoordinateSystem();

		/**
		 * The meta object literal for the '<em><b>Cell Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRID__CELL_SIZE = eINSTANCE.getGrid_CellSize();

		/**
		 * The meta object literal for the '<em><b>Cell Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRID__CELL_COUNT = eINSTANCE.getGrid_CellCount();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRID__FILE = eINSTANCE.getGrid_File();

		/**
		 * The meta object literal for the '<em><b>Population Vintage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRID__POPULATION_VINTAGE = eINSTANCE.getGrid_PopulationVintage();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.impl.ScenarioImpl <em>Scenario</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.impl.ScenarioImpl
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getScenario()
		 * @generated
		 */
		EClass SCENARIO = eINSTANCE.getScenario();

		/**
		 * The meta object literal for the '<em><b>Grid</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__GRID = eINSTANCE.getScenario_Grid();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__PARAMETERS = eINSTANCE.getScenario_Parameters();

		/**
		 * The meta object literal for the '<em><b>Results</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO__RESULTS = eINSTANCE.getScenario_Results();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.impl.ScenarioResultImpl <em>Scenario Result</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.impl.ScenarioResultImpl
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getScenarioResult()
		 * @generated
		 */
		EClass SCENARIO_RESULT = eINSTANCE.getScenarioResult();

		/**
		 * The meta object literal for the '<em><b>Facility Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCENARIO_RESULT__FACILITY_TYPE = eINSTANCE.getScenarioResult_FacilityType();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_RESULT__MODE = eINSTANCE.getScenarioResult_Mode();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_RESULT__FILE = eINSTANCE.getScenarioResult_File();

		/**
		 * The meta object literal for the '<em><b>Provenance File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_RESULT__PROVENANCE_FILE = eINSTANCE.getScenarioResult_ProvenanceFile();

		/**
		 * The meta object literal for the '<em><b>Computed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_RESULT__COMPUTED_AT = eINSTANCE.getScenarioResult_ComputedAt();

		/**
		 * The meta object literal for the '<em><b>Cell Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_RESULT__CELL_COUNT = eINSTANCE.getScenarioResult_CellCount();

		/**
		 * The meta object literal for the '<em><b>Reached Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCENARIO_RESULT__REACHED_COUNT = eINSTANCE.getScenarioResult_ReachedCount();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.impl.AddressReturnImpl <em>Address Return</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.impl.AddressReturnImpl
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getAddressReturn()
		 * @generated
		 */
		EClass ADDRESS_RETURN = eINSTANCE.getAddressReturn();

		/**
		 * The meta object literal for the '<em><b>Recipient</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_RETURN__RECIPIENT = eINSTANCE.getAddressReturn_Recipient();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADDRESS_RETURN__AREA = eINSTANCE.getAddressReturn_Area();

		/**
		 * The meta object literal for the '<em><b>Facility Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADDRESS_RETURN__FACILITY_TYPE = eINSTANCE.getAddressReturn_FacilityType();

		/**
		 * The meta object literal for the '<em><b>Reference Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_RETURN__REFERENCE_DATE = eINSTANCE.getAddressReturn_ReferenceDate();

		/**
		 * The meta object literal for the '<em><b>Template Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_RETURN__TEMPLATE_VERSION = eINSTANCE.getAddressReturn_TemplateVersion();

		/**
		 * The meta object literal for the '<em><b>Sent On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_RETURN__SENT_ON = eINSTANCE.getAddressReturn_SentOn();

		/**
		 * The meta object literal for the '<em><b>Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_RETURN__DUE_ON = eINSTANCE.getAddressReturn_DueOn();

		/**
		 * The meta object literal for the '<em><b>Reminded On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_RETURN__REMINDED_ON = eINSTANCE.getAddressReturn_RemindedOn();

		/**
		 * The meta object literal for the '<em><b>Received On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_RETURN__RECEIVED_ON = eINSTANCE.getAddressReturn_ReceivedOn();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_RETURN__STATE = eINSTANCE.getAddressReturn_State();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_RETURN__FILE = eINSTANCE.getAddressReturn_File();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADDRESS_RETURN__SOURCE = eINSTANCE.getAddressReturn_Source();

		/**
		 * The meta object literal for the '<em><b>Row Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_RETURN__ROW_COUNT = eINSTANCE.getAddressReturn_RowCount();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_RETURN__NOTE = eINSTANCE.getAddressReturn_Note();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.impl.RepairedValueImpl <em>Repaired Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.impl.RepairedValueImpl
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getRepairedValue()
		 * @generated
		 */
		EClass REPAIRED_VALUE = eINSTANCE.getRepairedValue();

		/**
		 * The meta object literal for the '<em><b>Attribute</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIRED_VALUE__ATTRIBUTE = eINSTANCE.getRepairedValue_Attribute();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIRED_VALUE__ORIGINAL = eINSTANCE.getRepairedValue_Original();

		/**
		 * The meta object literal for the '<em><b>Repaired</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIRED_VALUE__REPAIRED = eINSTANCE.getRepairedValue_Repaired();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.impl.RepairImpl <em>Repair</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.impl.RepairImpl
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getRepair()
		 * @generated
		 */
		EClass REPAIR = eINSTANCE.getRepair();

		/**
		 * The meta object literal for the '<em><b>Facility</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPAIR__FACILITY = eINSTANCE.getRepair_Facility();

		/**
		 * The meta object literal for the '<em><b>Related</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPAIR__RELATED = eINSTANCE.getRepair_Related();

		/**
		 * The meta object literal for the '<em><b>Address Return</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPAIR__ADDRESS_RETURN = eINSTANCE.getRepair_AddressReturn();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIR__SEVERITY = eINSTANCE.getRepair_Severity();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIR__STATE = eINSTANCE.getRepair_State();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIR__RULE = eINSTANCE.getRepair_Rule();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIR__REASON = eINSTANCE.getRepair_Reason();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIR__ARGUMENTS = eINSTANCE.getRepair_Arguments();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPAIR__VALUES = eINSTANCE.getRepair_Values();

		/**
		 * The meta object literal for the '<em><b>Candidates</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIR__CANDIDATES = eINSTANCE.getRepair_Candidates();

		/**
		 * The meta object literal for the '<em><b>Sure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIR__SURE = eINSTANCE.getRepair_Sure();

		/**
		 * The meta object literal for the '<em><b>Sheet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIR__SHEET = eINSTANCE.getRepair_Sheet();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIR__ROW = eINSTANCE.getRepair_Row();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIR__COLUMN = eINSTANCE.getRepair_Column();

		/**
		 * The meta object literal for the '<em><b>Noticed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIR__NOTICED_AT = eINSTANCE.getRepair_NoticedAt();

		/**
		 * The meta object literal for the '<em><b>Decided At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIR__DECIDED_AT = eINSTANCE.getRepair_DecidedAt();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIR__DECIDED_BY = eINSTANCE.getRepair_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPAIR__NOTE = eINSTANCE.getRepair_Note();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.impl.CatchmentRequestImpl <em>Catchment Request</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.impl.CatchmentRequestImpl
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getCatchmentRequest()
		 * @generated
		 */
		EClass CATCHMENT_REQUEST = eINSTANCE.getCatchmentRequest();

		/**
		 * The meta object literal for the '<em><b>Asked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATCHMENT_REQUEST__ASKED = eINSTANCE.getCatchmentRequest_Asked();

		/**
		 * The meta object literal for the '<em><b>Asked Actor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATCHMENT_REQUEST__ASKED_ACTOR = eINSTANCE.getCatchmentRequest_AskedActor();

		/**
		 * The meta object literal for the '<em><b>Facility Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATCHMENT_REQUEST__FACILITY_TYPE = eINSTANCE.getCatchmentRequest_FacilityType();

		/**
		 * The meta object literal for the '<em><b>Facility</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATCHMENT_REQUEST__FACILITY = eINSTANCE.getCatchmentRequest_Facility();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATCHMENT_REQUEST__AREA = eINSTANCE.getCatchmentRequest_Area();

		/**
		 * The meta object literal for the '<em><b>Asked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATCHMENT_REQUEST__ASKED_ON = eINSTANCE.getCatchmentRequest_AskedOn();

		/**
		 * The meta object literal for the '<em><b>Asked By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATCHMENT_REQUEST__ASKED_BY = eINSTANCE.getCatchmentRequest_AskedBy();

		/**
		 * The meta object literal for the '<em><b>Way</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATCHMENT_REQUEST__WAY = eINSTANCE.getCatchmentRequest_Way();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATCHMENT_REQUEST__QUESTION = eINSTANCE.getCatchmentRequest_Question();

		/**
		 * The meta object literal for the '<em><b>Answered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATCHMENT_REQUEST__ANSWERED_ON = eINSTANCE.getCatchmentRequest_AnsweredOn();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATCHMENT_REQUEST__ANSWER = eINSTANCE.getCatchmentRequest_Answer();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATCHMENT_REQUEST__STATE = eINSTANCE.getCatchmentRequest_State();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.impl.SourceComparisonImpl <em>Source Comparison</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.impl.SourceComparisonImpl
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getSourceComparison()
		 * @generated
		 */
		EClass SOURCE_COMPARISON = eINSTANCE.getSourceComparison();

		/**
		 * The meta object literal for the '<em><b>First</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_COMPARISON__FIRST = eINSTANCE.getSourceComparison_First();

		/**
		 * The meta object literal for the '<em><b>Second</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_COMPARISON__SECOND = eINSTANCE.getSourceComparison_Second();

		/**
		 * The meta object literal for the '<em><b>Facility Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_COMPARISON__FACILITY_TYPE = eINSTANCE.getSourceComparison_FacilityType();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_COMPARISON__AREA = eINSTANCE.getSourceComparison_Area();

		/**
		 * The meta object literal for the '<em><b>Compared At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_COMPARISON__COMPARED_AT = eINSTANCE.getSourceComparison_ComparedAt();

		/**
		 * The meta object literal for the '<em><b>Matched Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_COMPARISON__MATCHED_COUNT = eINSTANCE.getSourceComparison_MatchedCount();

		/**
		 * The meta object literal for the '<em><b>Contradicting Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_COMPARISON__CONTRADICTING_COUNT = eINSTANCE.getSourceComparison_ContradictingCount();

		/**
		 * The meta object literal for the '<em><b>First Only Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_COMPARISON__FIRST_ONLY_COUNT = eINSTANCE.getSourceComparison_FirstOnlyCount();

		/**
		 * The meta object literal for the '<em><b>Second Only Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_COMPARISON__SECOND_ONLY_COUNT = eINSTANCE.getSourceComparison_SecondOnlyCount();

		/**
		 * The meta object literal for the '<em><b>Choice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE_COMPARISON__CHOICE = eINSTANCE.getSourceComparison_Choice();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE_COMPARISON__DECISION = eINSTANCE.getSourceComparison_Decision();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.CoordinateOrigin <em>Coordinate Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.CoordinateOrigin
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getCoordinateOrigin()
		 * @generated
		 */
		EEnum COORDINATE_ORIGIN = eINSTANCE.getCoordinateOrigin();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.OfficeLevel <em>Office Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.OfficeLevel
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getOfficeLevel()
		 * @generated
		 */
		EEnum OFFICE_LEVEL = eINSTANCE.getOfficeLevel();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.GeocodeQuality <em>Geocode Quality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.GeocodeQuality
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getGeocodeQuality()
		 * @generated
		 */
		EEnum GEOCODE_QUALITY = eINSTANCE.getGeocodeQuality();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.ReturnState <em>Return State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.ReturnState
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getReturnState()
		 * @generated
		 */
		EEnum RETURN_STATE = eINSTANCE.getReturnState();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.RepairSeverity <em>Repair Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.RepairSeverity
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getRepairSeverity()
		 * @generated
		 */
		EEnum REPAIR_SEVERITY = eINSTANCE.getRepairSeverity();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.RepairState <em>Repair State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.RepairState
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getRepairState()
		 * @generated
		 */
		EEnum REPAIR_STATE = eINSTANCE.getRepairState();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.InquiryWay <em>Inquiry Way</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.InquiryWay
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getInquiryWay()
		 * @generated
		 */
		EEnum INQUIRY_WAY = eINSTANCE.getInquiryWay();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.InquiryState <em>Inquiry State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.InquiryState
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getInquiryState()
		 * @generated
		 */
		EEnum INQUIRY_STATE = eINSTANCE.getInquiryState();

		/**
		 * The meta object literal for the '{@link org.triangula.model.places.ComparisonChoice <em>Comparison Choice</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.triangula.model.places.ComparisonChoice
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getComparisonChoice()
		 * @generated
		 */
		EEnum COMPARISON_CHOICE = eINSTANCE.getComparisonChoice();

		/**
		 * The meta object literal for the '<em>Geometry Text</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see org.triangula.model.places.impl.PlacesPackageImpl#getGeometryText()
		 * @generated
		 */
		EDataType GEOMETRY_TEXT = eINSTANCE.getGeometryText();

	}

} //PlacesPackage
