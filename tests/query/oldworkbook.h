// SPDX-License-Identifier: GPL-3.0-or-later
// An XLS with a hidden sheet, formulas and a merged cell; packed with qCompress().
//   name               notes   country
//   ="Uni "&"Один"     =1+2    RU, merged with the cell below
//   Uni Two            5
#pragma once

#include <QByteArray>

inline QByteArray oldWorkbook()
{
    return qUncompress(QByteArray::fromBase64(
            "AAAYAHja7VhfaFtVGP/OzU1603bNbbvaummM061/lYqCFa2N+6MbODpmi0MGLk1vZ1yalCxDC1YzZ98cKHvwZSCDvs"
            "hEJ4I+KNg+CD4oymQP+tQJIqK4TBQZrI2/851z09uQQpIVwa1f+J0/373nnu+c7985+e7b5sVzH225TCX0KPlouRCk"
            "gIcngKDbsYkMzVsuFAouu7BB/yta0rXUoQn9+QGp8zrA0rqt1/UG3Xx0kNL4ZSlCeyiFOkPTVA3dBovxfq+SMcsVvl"
            "cpbcxf+/wyfss47gPK+b+M99L/G4BGYBPQBIRUCqBmoAVoBTYDbWwTRO1AB3A7sAXYCtwB3AmEgbuACHA3sA24B7hX"
            "y7ZD1xLdaPfoft9GHFp3ClrQYsBPn236WqqcdX8ZFnHBXGC7+Ak4TFPSNnbFkvHIf0U7WYaYkDLMw0gHhQlbNegs0E"
            "QfMv9zLgfZ/kBRigxomz5kRFn601xu47IJpaBPecyPzHkAlvmV9J/X3tJu4BdPIAImKEbJ0qe0fk/DZiPNSQ97ykk5"
            "mVhykT1njv4uRDxeOh+RfDmc+X9Vxjeq5NMtx5/D3pXb5171fr6U370Gv28Nfs8a/GBZflGerhX+GQPelqOCrO2cj+"
            "vmXIDrlpzJdWuujuvNOX/hCNv0LCz8S1Naf4D2JsbHndQsIvY0H+BNGp5yUm+S9CFBC8ICiEZOC/qNxmQszz/Hcwfy"
            "vDOWygcGrZzxhaf9IDXkpc99gRctOimQI6x5EUUZpfBVW2UJC9nCQhaw/kGiuE79HFn8KsukYpMOmql01jkON4inT6"
            "SymWl8/uAouqOpRGTkpXQBeceijKnyTtxqA1a01qZrQyYnFcTsVUGsEeKOY2nS6ZtZdBufu/7e1Yv7xw4MPc/8HK18"
            "cbvcdKzvJJ4smD08opfL1/ldN7mdYt4bXO7A+Ct/SPplqNPT7kL7+86Zi50zV4a6Pe1zCEVBSEWsBoP6RJ/oaAycWj"
            "iyOOTWgkbxxKIZXjaJC1ZIr7SpmLBVaRm229bMEC1xslbpmeh3OiB3IL9XrT5vueNN+YYv389vmvku5gfzdpnDgkH1"
            "PE6Okep73GihTwIq3hI9xquRaT3EJlMUkOgotH/U8n5IuAeUW01nvmLp6szn0ZnkiTI8o4S3WreqJ9ATxZ7Beyf3sp"
            "u5oeIBUdWt1G6ye7WbImw+ZA6Yg6ZVZ7RCdDGK438CgcjlB6BTwd9XZEVVXUdhQWGDfHJKuSFtvDDZM5Q5oXzVqGcF"
            "hPgsKIwAevLNn3mM4J6xyjwjXvO0ajBPy2OedOPmWSkJnEh99eoMbluGiuDq0ZPyzLs/Ec+kj6cnspE9L8edZOSRh+"
            "8biY05yaTDFr8zMTExcCNnf6HCcs20XCDWR5nv0uLsu39eG37BPv+2Rb2dH/8g9fGKdlX5fEDfD6J6z57W94RD+q4w"
            "ru8LUzp3/Lqkzv6y3a/HuVRJuxr5OXdd+ubS2fu32mfegfx91z7YLTNQCe+wvqe4Oc72yLoW/2ai9bz/8z6V+EC5Md"
            "ITow2q/Sxmz9AxnEKkHMeqlr+FI4m6uxaquFd3BF0734V5J2Gjw5DhxZrm93nu4JWM2Q7sK/rZMG4ETs36k3G22vt/"
            "p76r872EnqETWP8kbiZS9/tgBROsE8nJIiWkwVmbuvT8/ir2X8bz94vz78YMcZbBYQusTp6BGtbfC2Q3/v9h+hes+E"
            "Ev"));
}
