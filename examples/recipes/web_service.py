"""Serve `parse` over HTTP, with a typed response.

Make the classes of the response from the JSON Schema, and again after each upgrade of imrparse. Then
start the server, and send it a letter:

    datamodel-codegen --input imrparse/determination.schema.json --input-file-type jsonschema \
        --output-model-type pydantic_v2.BaseModel --output determination_model.py
    uvicorn web_service:app

    curl --data-binary @letter.txt -H "Content-Type: text/plain" \
        "http://127.0.0.1:8000/determinations?spans=true"
"""

from __future__ import annotations

from typing import Annotated

from determination_model import Determination
from fastapi import Body, FastAPI, HTTPException

import imrparse

app = FastAPI()


@app.post("/determinations", response_model_exclude_unset=True)
def read_letter(text: Annotated[str, Body(media_type="text/plain")], spans: bool = False) -> Determination:
    """Read one letter. `spans` adds the place of every value."""
    try:
        letter = imrparse.parse(text)
    except imrparse.UnknownLayoutError as error:
        raise HTTPException(422, str(error)) from error
    return Determination.model_validate(imrparse.to_dict(letter, spans=spans))
